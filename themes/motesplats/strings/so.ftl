# reviewed: false

## The frame of the page

language-name = Soomaali
skip-to-content = U bood qoraalka
nav-languages = Luqadaha
nav-main = Liiska ugu weyn
nav-crumbs = Halkan ayaad joogtaa
nav-footer = Ku saabsan websaytka
home = Bogga hore
footer-contact = La xiriir
footer-hours = Saacadaha furitaanka
footer-about = Ku saabsan websaytka
footer-no-cookies = Websaytku ma isticmaalo kukiyo, mana raaco waxa aad akhrido.
print-address = Boggu wuxuu ku yaal { $url }

## Notes about the translation

fallback-title = Boggan weli Soomaali kuma jiro
fallback-text = Waxaad ku akhrinaysaa { $language }. Haddii aad caawimaad rabto, na soo wac: { $phone }.
unreviewed = Qoraalkan waa la turjumay, laakiin qof luqadda ku hadla weli ma hubin.
outdated = Turjumaaddu way ka duqsanaan kartaa qoraalka Iswiidhishka. Waqtiyada, goobaha iyo lambarrada telefoonku mar walba waa sax.

## The service in short

facts-title = Wax ku fiican inaad ogaato
first-meeting = Kulanka ugu horreeya
minutes = { $count ->
    [one] { $count } daqiiqo
   *[other] { $count } daqiiqo
}
cost = Kharash
cost-free = Bilaash
kronor = { $count ->
    [one] { $count } karoon
   *[other] { $count } karoon
}
stop-label = Joojin
stop-text = Markaad rabto, sharraxaad la’aan
queue-title = Safku waa sidan
queue-waiting = { $count ->
    [one] ayaa sugaya saaxiib
   *[other] ayaa sugaya saaxiib
}
queue-registered = { $count ->
    [one] ayaa isdiiwaangeliyay
   *[other] ayaa isdiiwaangeliyay
}
queue-ratio = Qof kasta oo dhinac ah waxaa dhinaca kale uga soo aadaya { $ratio } qof.
queue-as-of = Tirooyinku waa kuwa { $date }.
lighter-title = Si fudud ku bilow
lighter-text = Marka hore kaalay kulan furan. Waxba kuguma xirayso.

## The calendar

events-next = Kulamada soo socda
events-all = Jadwalka oo dhan
events-none = Hadda kulan la qorsheeyay ma jiro. Na soo wac, waxaan kuu sheegaynaa waxa soo socda.
events-jump = U bood bil
all-day = Maalinta oo dhan
online = Internetka
cancelled = Waa la baajiyay
moved = Waa la raray
changed = Waqti ama goob cusub
full = Waa buuxaa
until-day = ilaa { $date }
spoken = Waxaan ku hadalnaa
interpreter-chip = Turjubaan: { $language }
sign-up = Isdiiwaangeli
sign-up-needed = Waa inaad isdiiwaangeliso
just-come = Kaalay sidaad tahay, isdiiwaangelin la’aan
seats = { $count ->
    [one] { $count } boos
   *[other] { $count } boos
}
outside-event = Waxaa qabanqaabinaya { $organiser }
outside-note = Kulankan cid kale ayaa qabanqaabinaysa. Su’aalaha iyo isdiiwaangelinta iyaga ayaa qaabbilsan.
outside-link = Websaytka qabanqaabiyaha

## An event

event-next = Marka xigta
event-where = Xaggee
event-access = Sida loo galo
event-repeats = Inta jeer
event-seats = Boosas
event-sign-up = Isdiiwaangelin
event-audience = Yaa loogu talagalay
event-kind = Nooca kulanka
event-organiser = Qabanqaabiye
event-map = Ku eeg khariidadda
event-link = Xiriiriyaha kulanka
event-dates = Taariikhaha soo socda
event-earlier = Hore
event-over = Taariikho kale lama qorshayn. Kulamo kale ka eeg jadwalka.
event-cancelled = Kulankan waa la baajiyay.
event-cancelled-next = Taariikhda xigta waa la baajiyay. Eeg taariikhaha kale.
event-form = Isu diiwaangeli kulanka
ages = Da’da { $ages }
guardian = Waalidka ama mas’uulka ilmaha ayaa ilmaha diiwaangeliya. Wakiil sharci ah ama shaqaalaha guriga ilmuhu ku nool yahay ayaa sidoo kale samayn kara.
audience-everyone = Qof kasta
audience-women = Haween
audience-men = Rag
audience-parents = Waalidiin
audience-children = Carruur
audience-youth = Dhallinyaro
audience-families = Qoysas
audience-seniors = Dad waayeel ah
audience-employers = Shaqo-bixiyeyaal

## How often: the parts are put together into one sentence

repeats-day = { $interval ->
    [1] Maalin kasta
    [2] Labadii maalmoodba mar
   *[other] { $interval }-dii maalmoodba mar
}
repeats-week = { $interval ->
    [1] Toddobaad kasta
    [2] Labadii toddobaadba mar
   *[other] { $interval }-dii toddobaadba mar
}
repeats-month = { $interval ->
    [1] Bil kasta
    [2] Labadii biloodba mar
   *[other] { $interval }-dii biloodba mar
}
repeats-year = { $interval ->
    [1] Sannad kasta
    [2] Labadii sannadoodba mar
   *[other] { $interval }-dii sannadoodba mar
}
repeats-on = { $rhythm }, { $days }
repeats-until = ilaa { $date }
repeats-count = { $count ->
    [one] { $count } mar
   *[other] { $count } jeer
}
list-comma = ,{" "}
on-mon = Isniinta
on-tue = Talaadada
on-wed = Arbacada
on-thu = Khamiista
on-fri = Jimcaha
on-sat = Sabtida
on-sun = Axadda
on-nth = { $day ->
    [mon] Isniinta
    [tue] Talaadada
    [wed] Arbacada
    [thu] Khamiista
    [fri] Jimcaha
    [sat] Sabtida
   *[sun] Axadda
} { $nth ->
    [1] koowaad
    [2] labaad
    [3] saddexaad
    [4] afraad
    [5] shanaad
   *[last] ugu dambaysa
}
on-month-day = maalinta { $day }

## Weekdays and opening hours

day-mon = Isniin
day-tue = Talaado
day-wed = Arbaco
day-thu = Khamiis
day-fri = Jimce
day-sat = Sabti
day-sun = Axad
short-mon = Isn
short-tue = Tal
short-wed = Arb
short-thu = Kha
short-fri = Jim
short-sat = Sab
short-sun = Axd
hours-title = Saacadaha furitaanka
hours-day = Maalin
hours-time = Saacad
hours-closed = Waa xiran yahay
hours-until = Saacadahani waxay soconayaan ilaa { $date }.

## Contact

phone = Telefoon
email = Iimayl
visit = Booqasho

## Forms

protected-title = Xogtaada shakhsiga ah ma mid la ilaaliyo baa?
protected-text = Foomka ha isticmaalin. Soo wac { $phone } ama noo imow, si ammaan ah ayaan kuu caawinaynaa.
form-phone = Ma doorbidaysaa inaad hadasho? Soo wac { $phone }.
errors-title = { $count ->
    [one] { $count } arrin ayaa u baahan in la saxo
   *[other] { $count } arrimood ayaa u baahan in la saxo
}
errors-kept = Wax kasta oo aad qortay way jiraan.
error-prefix = Khalad
optional = ikhtiyaari
choices-hint = Wax ka badan hal waad dooran kartaa.
more-languages = Luqado kale
contact-legend = Sidee ayaan kula soo xiriiri karnaa?
contact-hint = Hal si ayaa ku filan.
why-contact = Waxaan u weydiinnaa si aan kuula soo xiriirno.
why-matching = Waxaan u weydiinnaa si aan u helno qof kugu habboon.
why-agreement = Waxaan u weydiinnaa si qof kastaa u ogaado xeerarka.
why-statistics = Waxaan u weydiinnaa si aan u tirinno inta qof ee aan gaarno. Magacaagu ma muuqdo.
why-occurrence = Waxaan u weydiinnaa si aan kulanka u diyaarinno.
honeypot = Sanduuqan madhan ku dhaaf
dates-legend = Taariikhdee ayaad rabtaa inaad timaaddo?
dates-one = Waxaad isu diiwaangelinaysaa
dates-none = Hadda ma jirto taariikh la isu diiwaangelin karo.
form-privacy-link = Sida aan xogtaada u isticmaalno
notice-form-changed = Foomku wuu isbeddelay tan iyo markii aad furtay. Jawaabahaagu way jiraan. Akhri oo mar kale dir.
notice-occurrence-missing = Dooro taariikh
notice-occurrence-unknown = Taariikhdaasi ma jirto. Mid kale dooro
notice-occurrence-closed = Isdiiwaangelinta taariikhdaas waa la xiray. Mid kale dooro
notice-side-closed = Hadda ma qaadan karno isdiiwaangelin kale oo noocaas ah. Na soo wac, waxaan kuu sheegaynaa waxa aad samayn karto.
notice-too-many = Halkan waxaa ka yimid isdiiwaangelin badan waqti gaaban gudihiis. Xoogaa sug, ama soo wac { $phone }.
notice-unavailable = Isdiiwaangelintaada ma kaydin karin. Jawaabahaagu bogga way ku jiraan. Xoogaa ka dib mar kale isku day, ama soo wac { $phone }.

## What is wrong with an answer

error-missing = Su’aashani jawaab ayay u baahan tahay
error-no-contact = Qor iimayl ama telefoon, ama dooro inaad noo timaaddo
error-too-long = Jawaabtu kama badnaan karto { $max } xaraf
error-character = Jawaabta waxaa ku jira calaamado aan akhrin karin. Mar kale hal sadar ku qor
error-not-a-number = Qor tiro dhan oo ah lambarro
error-too-small = Tiradu kama yaraan karto { $min }
error-too-large = Tiradu kama weynaan karto { $max }
error-not-a-date = Taariikhda u qor sannad, bil iyo maalin, tusaale 2026-12-03
error-too-early = Taariikhdu kama horrayn karto { $min }
error-too-late = Taariikhdu kama dambayn karto { $max }
error-not-an-email = Qor ciwaanka iimaylka oo dhan, tusaale namn@post.example
error-not-a-phone = Lambarka telefoonka ku qor lambarro, tusaale 070-174 06 05
error-not-an-option = Dooro mid ka mid ah jawaabaha
error-not-a-tick = Calaamadee sanduuqa ama madhan ku dhaaf
error-repeated = Su’aashani hal jawaab oo keliya ayay yeelan kartaa
error-unknown-field = Foomku su’aashaas ma laha. Bogga mar kale soo rar

## The receipt

receipt-title = Mahadsanid! Isdiiwaangelintaadu way na soo gaartay.
receipt-reference = Lambarkaaga
receipt-reference-text = Lambarka qor ama sawir ka qaad. Noo sheeg haddii aad na soo wacdo.
receipt-next = Maxaa hadda xiga?
receipt-matching-1 = Toddobaad gudihiis ayaan kula soo xiriiraynaa.
receipt-matching-2 = Markaas xoogaa dheeraad ah ayaan ka wada hadlaynaa: goorta aad kulmi karto iyo waxa aad jeceshahay inaad qabato.
receipt-matching-3 = Ka dib waxaan raadinaynaa qof kugu habboon. Waqti ayay qaadan kartaa. Inta ka horreysa kulamadeenna waad ku soo dhawaatahay.
receipt-occurrence-1 = Booskaagu waa diyaar.
receipt-occurrence-2 = Kaalay kulanka. Uma baahnid inaad warqad la timaaddo.
receipt-occurrence-3 = Ma iman kartid? Na soo wac, si qof kale booska u helo.
receipt-message-1 = Fariintaadii way na soo gaartay.
receipt-message-2 = Saddex maalmood oo shaqo gudahood ayaan ku jawaabaynaa.
receipt-change = Ma rabtaa inaad wax beddesho, ama ma ka noqotay? Soo wac { $phone } oo sheeg lambarkaaga.
receipt-private = Boggani wax kugu saabsan ma muujiyo. Waad xiri kartaa, xitaa kombiyuutar dad kale isticmaalaan.
receipt-calendar = Jadwalka ka eeg waxa dhacaya

## Personal data

privacy-forms = Foomamkeenna
privacy-question = Su’aal
privacy-why = Sababta aan u weydiinno
privacy-must = Ma qasab baa inaad jawaabto?
privacy-required = Haa
privacy-optional = Maya
purpose-contact = Si aan kuula soo xiriirno
purpose-matching = Si aan u helno qof kugu habboon
purpose-agreement = Si aan u ogaanno inaad xeerarka aqbashay
purpose-statistics = Si aan u tirinno inta qof ee aan gaarno
purpose-occurrence = Si aan kulanka u diyaarinno
months = { $count ->
    [one] { $count } bil
   *[other] { $count } bilood
}
kept-last-activity = Jawaabaha waxaan tirtirnaa { $months } ka dib xiriirkii noogu dambeeyay.
kept-occurrence = Jawaabaha waxaan tirtirnaa { $months } ka dib kulanka.
kept-answered = Jawaabaha waxaan tirtirnaa { $months } ka dib markaan kuu jawaabno.
decision = Go’aan: { $decision }

## When something is not there or does not work

status-404-title = Boggan ma jiro
status-404-text = Waxaa laga yaabaa in la raray. Ka bilow bogga hore, ama ka eeg liiska.
status-413-title = Qoraalku aad buu u badnaa
status-413-text = Jawaabaha soo gaabi oo mar kale isku day, ama na soo wac.
status-415-title = Ma akhrin karin wixii la soo diray
status-415-text = Foomka ku noqo oo mar kale isku day, ama na soo wac.
status-429-title = Xoogaa sug
status-429-text = Halkan waxaa ka yimid isdiiwaangelin badan waqti gaaban gudihiis. Saacad ka dib mar kale isku day, ama na soo wac, isla markiiba waan ku caawinaynaa.
status-503-title = Hadda wax ma kaydin karno
status-503-text = Khaladku waa keenna, ma aha kaaga. Xoogaa ka dib mar kale isku day, ama na soo wac, telefoonka ayaan kugu diiwaangelinaynaa.
status-other-title = Wax baa khaldamay
status-other-text = Khaladku waa keenna, ma aha kaaga. Xoogaa ka dib mar kale isku day, ama na soo wac.
status-call = Soo wac { $phone }
status-home = Bogga hore u gudub

## The page where one chooses a language

chooser-title = Dooro luqad
chooser-go = Ku sii wad Soomaali

## Liiska sugitaanka

full-wait = Waa buuxaa, laakiin waxaad geli kartaa liiska sugitaanka
receipt-waiting-1 = Hadda boos kuuma bannaana. Waxaad ku jirtaa liiska sugitaanka.
receipt-waiting-2 = Haddii boos bannaanaado, waan kula soo xiriirnaa. Markaas waxaad haysataa laba maalmood inaad haa tiraahdo, ama ilaa kulanku bilaabmo.
receipt-waiting-3 = Haddii aanan kula soo xiriirin, boos ma bannaanaan. Waxaad sidoo kale isku qori kartaa taariikh kale.
receipt-received-1 = Diiwaangelintaadu way na soo gaartay.
receipt-received-2 = Ma rabtaa inaad ogaato haddii aad boos leedahay? Na soo wac oo sheeg lambarkaaga.
receipt-received-3 = Ma iman kartid? Na soo wac, si qof kale booska u helo.

## The private page

mine-title = Boggaaga
mine-about = Halkan waxaad ku arkaysaa waxa aan kaa kaydinnay. Waad beddeli kartaa ama waad tirtiri kartaa markaad rabto.
mine-keep = Qof kasta oo haysta xiriiriyaha wuu furi karaa boggan. Adigu hayso oo ha siin qof kale.
mine-done-answers = Isbeddelladaada waa la kaydiyay.
mine-done-contact = Jawaabtaada waan kaydinnay.
mine-done-still = Mahadsanid! Weli waad nala joogtaa, booskaagii safkana waad haysataa.
mine-done-pause = Hadda waad nasanaysaa. Soo noqo markaad rabto.
mine-done-resume = Ku soo dhawoow mar kale! Waad ka qayb qaadanaysaa.
mine-done-accept = Boosku waa kaaga. Ku soo dhawoow!
mine-done-decline = Waad diiday, jawaabahaagiina waa la tirtiray.
mine-done-withdraw = Diiwaangelintaadii waa la tirtiray.
mine-outdated = Taasi hadda suurtagal ma aha. Sidan ayay hadda tahay.
mine-state = Xaaladda hadda
mine-state-matching-new = Waan helnay diiwaangelintaada, waxaanan kula soo xiriiri doonnaa toddobaad gudihiis.
mine-state-matching-contacted = Waan kula hadalnay, waxaana raadinaynaa qof kugu habboon. Waqti ayay qaadan kartaa.
mine-state-message-new = Fariintaadii waan helnay, waxaanan ku jawaabi doonnaa saddex maalmood oo shaqo gudahood.
mine-state-message-contacted = Fariintaadii waan ka jawaabnay.
mine-state-paused = Waad nasanaysaa. Cidna kuu soo jeedin mayno ilaa aad soo noqoto.
mine-state-left = Hadda kama qayb qaadatid. Jawaabahaagii waa la tirtiray.
mine-state-seated = Booskaagu waa diyaar. Ku soo dhawoow!
mine-state-waiting = Kulanku wuu buuxaa, adiguna safka ayaad ku jirtaa. Waan kuu sheegi doonnaa haddii boos bannaanaado.
mine-state-offered = Boos ayaa kuu bannaanaaday. Waxaan kuu hayn doonnaa ilaa { $date }, { $time }.
mine-state-lapsed = Markan boos ma aadan helin. Waad isu diiwaangelin kartaa taariikh kale.
mine-state-cancelled = Diiwaangelintaada waa la joojiyay. Jawaabahaagii waa la tirtiray.
mine-reference = Lambarkaaga
mine-offer-title = Ma rabtaa booska?
mine-offer-yes = Haa, booska waan qaadanayaa
mine-offer-no = Maya, mahadsanid
mine-offer-no-text = Haddii aad diido, qof kale ayaa booska helaya, jawaabahaagana waan tirtiraynaa.
mine-still-title = Weli ma rabtaa inaad ka qayb qaadato?
mine-still-text = Jawaab kasta waa fiican tahay. Uma baahnid inaad sharraxdo.
mine-still-yes = Haa, waan rabaa inaan ka qayb qaato
mine-still-pause = Hadda maya
mine-still-no = Maya, waan rabaa inaan joojiyo
mine-answers = Jawaabahaaga
mine-unanswered = Jawaab ma jirto
mine-interview-note = Wixii aad noo sheegtay markii aan hadalnay annaga ayaa kuu beddelayna. Kaliya na soo wac.
mine-change = Beddel jawaabahaaga
mine-change-title = Beddelidda jawaabahaaga
mine-save = Kaydi isbeddellada
mine-back = Ku noqo boggaaga
mine-contact-title = Ma ammaan baa in laguu soo qoro?
mine-contact-text = Laga yaabaa in qof kale akhriyo fariimahaaga. Markaas waxba kuuma soo qorayno, waan ku soo wici doonnaa haddii loo baahdo.
mine-contact-yes = Haa, waad ii soo qori kartaan
mine-contact-no = Maya, ha ii soo qorina
mine-contact-save = Kaydi jawaabta
mine-pause-title = Ma rabtaa inaad nasato?
mine-pause-text = Markaas cidna kuu soo jeedin mayno ilaa aad soo noqoto. Booskaagii safka waad haysanaysaa.
mine-pause = Naso
mine-resume-title = Ma rabtaa inaad mar kale ka qayb qaadato?
mine-resume = Waan rabaa inaan mar kale ka qayb qaato
mine-stop-title = Ma rabtaa inaad joojiso?
mine-stop-text = Markaas jawaabahaaga isla markiiba waan tirtiraynaa. Uma baahnid inaad sharraxdo.
mine-withdraw = Tirtir diiwaangelintayda
mine-withdraw-title = Ma tirtirnaa diiwaangelintaada?
mine-withdraw-text = Jawaabahaagu isla markiiba way baaba'ayaan, dibna looma soo celin karo. Mar kale waad isa diiwaangelin kartaa markaad rabto.
mine-withdraw-seat = Booskaaga qof kale ayaa helaya.
mine-withdraw-yes = Haa, wax kasta tirtir
mine-withdraw-no = Maya, dib u noqo
mine-kept-title = Muddada aan jawaabaha kaydinno
mine-kept-left = Waxa kaliya ee haray waa in diiwaangelin jirtay iyo maalmihii ay wax dhaceen. Ma arki karno in ay adiga ahayd.
mine-more = Waxyaabo kale oo aan kaydinnay
mine-received = Diiwaangelintu waxay timid
mine-language = Luqadda aan ku qorno
mine-history = Wixii dhacay
mine-step-received = Waan helnay diiwaangelintaada
mine-step-new = Waxaad sugaysaa inaan kula soo xiriirno
mine-step-contacted = Waan kula soo xiriirnay
mine-step-paused = Waad nasatay
mine-step-left = Waad joojisay
mine-step-waiting = Safka sugitaanka ayaad gashay
mine-step-offered = Boos ayaa laguu soo bandhigay
mine-step-seated = Boos ayaad heshay
mine-step-lapsed = Boos ma jirin
mine-step-cancelled = Waad joojisay diiwaangelinta
mine-unknown-title = Xiriiriyuhu ma shaqaynayo
mine-unknown-text = Waxaa laga yaabaa inuu duug yahay ama qayb ka maqan tahay. Mar kale ka fur fariinta, ama na soo wac.
notice-party-full = Boos uma filna dad intaas le'eg. Jawaabahaagu weli way jiraan. Wac { $phone } si aan u aragno waxa aan qaban karno.

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = Salaan!
mail-moment = { $date } saacadda { $time }
mail-confirmation-subject = Lambarkaagu waa { $reference }
mail-confirmation = Mahadsanid! Waan helnay wixii aad noo soo dirtay.
mail-seat-subject = Lambarkaagu waa { $reference }
mail-seat = Mahadsanid! Kursigaaga waa la qabtay: { $when }.
mail-waiting-subject = Lambarkaagu waa { $reference }
mail-waiting = Waxaad ku jirtaa liiska sugitaanka: { $when }. Waan kuu soo qori doonaa haddii kursi bannaanaado. Wax kale lagaama baahna.
mail-offer-subject = Ka jawaab ka hor { $until }
mail-offer = Kursi ayaa bannaanaaday: { $when }. Ma rabtaa? Boggaaga kaga jawaab ka hor { $until }. Kadib kursiga qof kale ayaa la siinayaa.
mail-reminder-subject = Xusuusin
mail-reminder = Waan ku sugaynaa { $when }. Ma iman kartid? Boggaaga noogu sheeg si qof kale kursiga u helo.
mail-moved-subject = Waqti ama meel cusub
mail-moved = Waqtiga ama meesha ayaa la beddelay. Hadda waa { $when }. Faahfaahin dheeraad ah waxay ku taal boggaaga.
mail-times-subject = Waqti ama meel cusub
mail-times = Mid ka mid ah waqtiyada ama meelaha ayaa la beddelay. Dhammaan waxay ku yaallaan boggaaga.
mail-cancelled-subject = Waa la baajiyay
mail-cancelled = Wixii loo qorsheeyay { $when } waa la baajiyay. Wax lagaama baahna.
mail-follow-up-subject = Su'aal adiga ah
mail-follow-up = Weli ma rabtaa inaad ka qayb qaadato? Ka jawaab boggaaga. Waad nasan kartaa ama waad joojin kartaa. Uma baahnid inaad sharraxdo.
mail-page = Boggaaga waxaad ku arkaysaa wixii aad noo soo dirtay. Halkaas waad ka beddeli kartaa ama ka saari kartaa:
mail-private = Xiriirka adiga oo keliya ayaa leh. Qof kasta oo haysta wuu furi karaa bogga.
mail-call = Su’aal ma qabtaa? Soo wac { $phone } oo sheeg lambarkaaga, { $reference }.

## Series: the same group several times

sessions = { $count ->
    [one] { $count } kulan
   *[other] { $count } kulan
}
series-first = Kulanka koowaad
series-count = Tirada kulannada
series-leaders = Hoggaamiyayaasha
leaders = { $count ->
    [one] Hal hoggaamiye ayaa mar kasta jooga
   *[other] { $count } hoggaamiye ayaa mar kasta jooga
}
series-attendance = Imaanshaha
attendance-every = Mar kasta waan kugu xisaabtamaynaa. Noo sheeg markaad imaan karin.
attendance-most = Kaalay inta badan. Noo sheeg markaad imaan karin.
attendance-free = Kaalay mar kasta oo aad awoodo.
from-day = laga bilaabo { $date }
dates-legend-groups = Kooxdee ayaad rabtaa inaad ku biirto?
series-form = Iska diiwaangeli kooxda
series-all = { $count ->
    [one] Waxaad iska diiwaangelinaysaa kulanka
   *[other] Hal mar ayaad iska diiwaangelinaysaa dhammaan { $count } kulan
}
series-started = Kooxdu way bilaabatay. Wac { $phone } si aan kuugu sheegno goorta kooxda xigta bilaabmayso.
series-over = Kooxdu way dhammaatay. Jadwalka ka eeg kooxda xigta.
series-cancelled = Kooxdu ma dhici doonto.
series-next = Marka kooxdu dhammaato

## Jadwalka oo ku jira barnaamijyo kale

calendar-cancelled = LA BAAJIYEY: { $title }
calendar-add = Ku dar jadwalkayga
subscribe-title = Kulamada ku hel jadwalkaaga
subscribe-text = Markaas kulamada cusub iyo isbeddelladu si iskood ah ayay ugu soo muuqdaan jadwalka taleefankaaga ama kombiyuutarkaaga. Maalin ayay qaadan kartaa, markaa had iyo jeer halkan ka fiiri maalinta kulanka.
subscribe-all = Dhammaan kulamada
subscribe-kinds = Hal nooc oo kulan ah oo keliya
subscribe-spoken = Kulamada luqaddaada lagu hadlo ama loo turjumo oo keliya
subscribe-open = Isqor
subscribe-to = Isqor { $name }
subscribe-address = Cinwaanka la koobiyeeyo
subscribe-feeds = Wararka cusub
