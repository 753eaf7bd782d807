# Gränssnittets ord. Namnen till vänster är desamma i alla språk; bara orden till höger översätts.
# Ord inom { } med $ fylls i av programmet. Ingen text här nämner en ort eller en tjänst vid namn.

## Sidans ram

# Vad språket heter på sitt eget språk. Står i språkraden på varje sida.
language-name = Svenska
skip-to-content = Hoppa till innehållet
# Namn på delarna av sidan, som skärmläsare läser upp.
nav-languages = Språk
nav-main = Huvudmeny
nav-crumbs = Du är här
nav-footer = Om webbplatsen
home = Start
footer-contact = Kontakt
footer-hours = Öppettider
footer-about = Om webbplatsen
footer-no-cookies = Webbplatsen använder inga kakor och följer inte vad du läser.
print-address = Sidan finns på { $url }

## Meddelanden om översättningen

# Sidan finns inte på läsarens språk. $language är språket som texten visas på, med språkets eget namn.
fallback-title = Sidan finns inte på svenska ännu
fallback-text = Du läser den på { $language }. Ring oss om du vill ha hjälp: { $phone }.
unreviewed = Texten är översatt, men ingen som talar språket har granskat den ännu.
outdated = Översättningen kan vara äldre än den svenska texten. Tider, platser och telefonnummer stämmer alltid.

## Tjänsten i korthet

facts-title = Bra att veta
first-meeting = Första mötet
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
cost = Kostnad
cost-free = Gratis
kronor = { $count ->
    [one] { $count } krona
   *[other] { $count } kronor
}
# Vem som kan sluta, sägs i sidans egen text; här bara hur.
stop-label = Sluta
stop-text = När du vill, utan att förklara
queue-title = I kön
# Talet står stort framför orden.
queue-waiting = väntar på en vän
queue-registered = { $count ->
    [one] är anmäld
   *[other] är anmälda
}
# $ratio är ett tal, till exempel 2,66.
queue-ratio = Det går { $ratio } personer på den ena sidan för varje person på den andra.
queue-as-of = Siffrorna gäller { $date }.
lighter-title = Börja lite lättare
lighter-text = Kom på en öppen träff först. Det binder dig inte till något.

## Kalendern

events-next = Nästa träffar
events-all = Hela kalendern
events-none = Inga träffar är planerade just nu. Ring oss, så berättar vi vad som är på gång.
events-jump = Hoppa till en månad
all-day = Hela dagen
online = På nätet
cancelled = Inställd
moved = Flyttad
changed = Ny tid eller plats
full = Fullt
# Efter datumet för en träff som tar flera dagar.
until-day = till { $date }
spoken = Vi talar
interpreter-chip = Tolk: { $language }
sign-up = Anmäl dig
# En träff som man anmäler sig till.
sign-up-needed = Du behöver anmäla dig
just-come = Kom som du är, utan anmälan
seats = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
outside-event = Ordnas av { $organiser }
outside-note = Träffen ordnas av någon annan än vi. Frågor och anmälan tar arrangören hand om.
outside-link = Till arrangörens webbplats

## En träff

event-next = Nästa gång
event-where = Var
event-access = Så kommer du in
event-repeats = Återkommer
event-seats = Platser
event-sign-up = Anmälan
event-audience = För vem
event-kind = Typ av träff
event-organiser = Arrangör
event-map = Visa på karta
event-link = Länk till träffen
event-dates = Kommande datum
event-earlier = Tidigare
event-over = Inga fler datum är planerade. Titta i kalendern efter andra träffar.
event-cancelled = Träffen är inställd.
event-cancelled-next = Nästa datum är inställt. Titta bland de andra datumen.
event-form = Anmäl dig till träffen
ages = { $ages } år
guardian = En vårdnadshavare anmäler barnet. God man eller personal på boende går också bra.
audience-everyone = Alla
audience-women = Kvinnor
audience-men = Män
audience-parents = Föräldrar
audience-children = Barn
audience-youth = Unga
audience-families = Familjer
audience-seniors = Äldre
audience-employers = Arbetsgivare

## Hur ofta: delarna sätts ihop till en mening

# $days är listan av dagar nedan, till exempel »på torsdagar«, eller tom.
repeats-day = { $interval ->
    [1] Varje dag
    [2] Varannan dag
   *[other] Var { $interval }:e dag
}
repeats-week = { $interval ->
    [1] Varje vecka
    [2] Varannan vecka
   *[other] Var { $interval }:e vecka
}
repeats-month = { $interval ->
    [1] Varje månad
    [2] Varannan månad
   *[other] Var { $interval }:e månad
}
repeats-year = { $interval ->
    [1] Varje år
    [2] Vartannat år
   *[other] Vart { $interval }:e år
}
repeats-on = { $rhythm } { $days }
repeats-until = till och med { $date }
repeats-count = { $count ->
    [one] { $count } gång
   *[other] { $count } gånger
}
# Mellan delarna i en uppräkning och mellan meningens delar.
list-comma = ,{" "}
on-mon = på måndagar
on-tue = på tisdagar
on-wed = på onsdagar
on-thu = på torsdagar
on-fri = på fredagar
on-sat = på lördagar
on-sun = på söndagar
# $nth är 1 till 5 eller last; $day är mon till sun.
on-nth = { $nth ->
    [1] den första
    [2] den andra
    [3] den tredje
    [4] den fjärde
    [5] den femte
   *[last] den sista
} { $day ->
    [mon] måndagen
    [tue] tisdagen
    [wed] onsdagen
    [thu] torsdagen
    [fri] fredagen
    [sat] lördagen
   *[sun] söndagen
}
on-month-day = den { $day }:e

## Veckodagar och öppettider

day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag
short-mon = mån
short-tue = tis
short-wed = ons
short-thu = tors
short-fri = fre
short-sat = lör
short-sun = sön
hours-title = Öppettider
hours-day = Dag
hours-time = Tid
hours-closed = Stängt
hours-until = Tiderna gäller till och med { $date }.

## Kontakt

phone = Telefon
email = E-post
visit = Besök

## Formulär

# Står först av allt. $phone är en länk med numret.
protected-title = Har du skyddade personuppgifter?
protected-text = Använd inte formuläret. Ring { $phone } eller kom förbi, så hjälper vi dig på ett säkert sätt.
form-phone = Vill du hellre prata? Ring { $phone }.
errors-title = { $count ->
    [one] En sak behöver rättas
   *[other] { $count } saker behöver rättas
}
errors-kept = Allt du har skrivit finns kvar.
# Först i webbläsarens flik när något är fel.
error-prefix = Fel
optional = frivilligt
choices-hint = Du kan välja flera.
more-languages = Fler språk
contact-legend = Hur når vi dig?
contact-hint = Ett sätt räcker.
why-contact = Vi frågar för att kunna nå dig.
why-matching = Vi frågar för att hitta någon som passar dig.
why-agreement = Vi frågar så att alla vet vad som gäller.
why-statistics = Vi frågar för att räkna hur många vi når. Ditt namn syns inte.
why-occurrence = Vi frågar för att förbereda träffen.
# Fältet är gömt; bara robotar ser det.
honeypot = Lämna rutan tom
dates-legend = Vilket datum vill du komma?
dates-one = Du anmäler dig till
dates-none = Det finns inga datum att anmäla sig till just nu.
# En länk efter knappen, till sidan om personuppgifter.
form-privacy-link = Så använder vi dina uppgifter
notice-form-changed = Formuläret har ändrats sedan du öppnade det. Dina svar finns kvar. Läs igenom dem och skicka igen.
notice-occurrence-missing = Välj ett datum
notice-occurrence-unknown = Datumet finns inte längre. Välj ett annat
notice-occurrence-closed = Anmälan till det datumet är stängd. Välj ett annat
notice-side-closed = Just nu tar vi inte emot fler anmälningar av det slaget. Ring oss, så berättar vi vad du kan göra.
notice-too-many = Det har kommit många anmälningar härifrån på kort tid. Vänta en stund, eller ring { $phone }.
notice-unavailable = Vi kunde inte spara din anmälan. Dina svar finns kvar på sidan. Försök igen om en stund, eller ring { $phone }.

## Fel i ett svar

error-missing = Frågan behöver ett svar
error-no-contact = Skriv e-post eller telefon, eller välj att du kommer förbi
error-too-long = Svaret får vara högst { $max } tecken
error-character = Svaret har tecken som vi inte kan läsa. Skriv om det på en rad
error-not-a-number = Skriv ett helt tal med siffror
error-too-small = Talet får inte vara mindre än { $min }
error-too-large = Talet får inte vara större än { $max }
error-not-a-date = Skriv datumet som år, månad och dag, till exempel 2026-12-03
error-too-early = Datumet får inte vara före { $min }
error-too-late = Datumet får inte vara efter { $max }
error-not-an-email = Skriv hela e-postadressen, till exempel namn@post.example
error-not-a-phone = Skriv telefonnumret med siffror, till exempel 070-174 06 05
error-not-an-option = Välj ett av svaren
error-not-a-tick = Kryssa i rutan eller lämna den tom
error-repeated = Frågan kan bara ha ett svar
error-unknown-field = Formuläret har inte den frågan. Ladda om sidan

## Kvittot

receipt-title = Tack! Din anmälan har kommit fram.
receipt-reference = Ditt nummer
receipt-reference-text = Skriv upp numret eller ta en bild. Säg det om du ringer oss.
receipt-next = Vad händer nu?
receipt-matching-1 = Vi hör av oss inom en vecka.
receipt-matching-2 = Då pratar vi lite mer: när du kan ses och vad du tycker om att göra.
receipt-matching-3 = Sedan letar vi efter någon som passar. Det kan ta tid. Under tiden är du välkommen på våra träffar.
receipt-occurrence-1 = Din plats är bokad.
receipt-occurrence-2 = Kom till träffen. Du behöver inte ta med något kvitto.
receipt-occurrence-3 = Kan du inte komma? Ring oss, så kan någon annan få platsen.
receipt-message-1 = Vi har fått ditt meddelande.
receipt-message-2 = Vi svarar inom tre arbetsdagar.
receipt-change = Vill du ändra något, eller ångrar du dig? Ring { $phone } och säg ditt nummer.
receipt-private = Sidan visar inget om dig. Du kan stänga den, även på en dator som andra använder.
receipt-calendar = Se vad som händer i kalendern

## Personuppgifter

privacy-forms = Våra formulär
privacy-question = Fråga
privacy-why = Varför vi frågar
privacy-must = Måste du svara?
privacy-required = Ja
privacy-optional = Nej
purpose-contact = För att nå dig
purpose-matching = För att hitta någon som passar
purpose-agreement = För att veta att du är med på reglerna
purpose-statistics = För att räkna hur många vi når
purpose-occurrence = För att förbereda träffen
months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
# $months är texten ovan.
kept-last-activity = Vi tar bort svaren { $months } efter att vi senast hade kontakt.
kept-occurrence = Vi tar bort svaren { $months } efter träffen.
kept-answered = Vi tar bort svaren { $months } efter att vi har svarat.
decision = Beslut: { $decision }

## När något inte finns eller inte går

status-404-title = Sidan finns inte
status-404-text = Den kan ha flyttats. Börja om från startsidan, eller titta i menyn.
status-413-title = Det var för mycket text
status-413-text = Korta svaren och försök igen, eller ring oss.
status-415-title = Vi kunde inte läsa det som skickades
status-415-text = Gå tillbaka till formuläret och försök igen, eller ring oss.
status-429-title = Vänta en liten stund
status-429-text = Det har kommit många anmälningar härifrån på kort tid. Försök igen om en timme, eller ring oss så hjälper vi dig direkt.
status-503-title = Vi kan inte spara just nu
status-503-text = Felet är vårt, inte ditt. Försök igen om en stund, eller ring oss så tar vi din anmälan på telefon.
status-other-title = Något gick fel
status-other-text = Felet är vårt, inte ditt. Försök igen om en stund, eller ring oss.
status-call = Ring { $phone }
status-home = Till startsidan

## Sidan där man väljer språk

chooser-title = Välj språk
chooser-go = Fortsätt på svenska

## Väntelistan

# Efter ett datum som man kan välja fast det är fullt.
full-wait = Fullt, men du kan stå på väntelistan
receipt-waiting-1 = Just nu finns det ingen ledig plats åt dig. Du står på väntelistan.
receipt-waiting-2 = Blir en plats ledig hör vi av oss till dig. Då har du två dygn på dig att säga ja, eller till träffen börjar.
receipt-waiting-3 = Hör du inget från oss har ingen plats blivit ledig. Du kan också anmäla dig till ett annat datum.
receipt-received-1 = Din anmälan har kommit fram.
receipt-received-2 = Vill du veta om du har en plats? Ring oss och säg ditt nummer.
receipt-received-3 = Kan du inte komma? Ring oss, så kan någon annan få platsen.

## Den egna sidan, som öppnas med en privat länk

mine-title = Din sida
mine-about = Här ser du vad vi har sparat om dig. Du kan ändra det eller ta bort det när du vill.
mine-keep = Sidan öppnas av den som har länken. Spara den för dig själv.
mine-done-answers = Dina ändringar är sparade.
mine-done-contact = Vi har sparat ditt svar.
mine-done-still = Tack! Du är med, och du behåller din plats i kön.
mine-done-pause = Du har tagit en paus. Kom tillbaka när du vill.
mine-done-resume = Välkommen tillbaka! Du är med igen.
mine-done-accept = Platsen är din. Välkommen!
mine-done-decline = Du har tackat nej, och dina svar är borttagna.
mine-done-withdraw = Din anmälan är borttagen.
mine-outdated = Det gick inte längre. Så här är det nu.
mine-state = Läget just nu
mine-state-matching-new = Vi har fått din anmälan och hör av oss inom en vecka.
mine-state-matching-contacted = Vi har pratat med dig och letar efter någon som passar. Det kan ta tid.
mine-state-message-new = Vi har fått ditt meddelande och svarar inom tre arbetsdagar.
mine-state-message-contacted = Vi har svarat på ditt meddelande.
mine-state-paused = Du har en paus. Vi föreslår ingen åt dig förrän du är med igen.
mine-state-left = Du är inte med längre. Dina svar är borttagna.
mine-state-seated = Din plats är bokad. Välkommen!
mine-state-waiting = Träffen är full, och du står i kö. Vi säger till om det blir en plats ledig.
# $date är en dag i ord, $time ett klockslag.
mine-state-offered = Det har blivit en plats ledig åt dig. Vi håller den till { $date }, { $time }.
mine-state-lapsed = Du fick ingen plats den här gången. Anmäl dig gärna till ett annat datum.
mine-state-cancelled = Din anmälan är avbokad. Dina svar är borttagna.
mine-reference = Ditt nummer
mine-offer-title = Vill du ha platsen?
mine-offer-yes = Ja, jag tar platsen
mine-offer-no = Nej, tack
mine-offer-no-text = Säger du nej får någon annan platsen, och vi tar bort dina svar.
mine-still-title = Vill du fortfarande vara med?
mine-still-text = Alla svar är bra. Du behöver inte förklara.
mine-still-yes = Ja, jag vill vara med
mine-still-pause = Inte just nu
mine-still-no = Nej, jag vill sluta
mine-answers = Dina svar
mine-unanswered = Inget svar
mine-interview-note = Det du sa när vi pratade ändrar vi åt dig. Ring oss bara.
mine-change = Ändra svaren
mine-change-title = Ändra dina svar
mine-save = Spara ändringarna
mine-back = Tillbaka till din sida
mine-contact-title = Är det tryggt att skriva till dig?
mine-contact-text = Kanske läser någon annan dina meddelanden. Då skriver vi inte, utan ringer om det behövs.
mine-contact-yes = Ja, ni kan skriva till mig
mine-contact-no = Nej, skriv inte till mig
mine-contact-save = Spara svaret
mine-pause-title = Vill du ta en paus?
mine-pause-text = Då föreslår vi ingen åt dig förrän du är med igen. Du behåller din plats i kön.
mine-pause = Ta en paus
mine-resume-title = Vill du vara med igen?
mine-resume = Jag vill vara med igen
mine-stop-title = Vill du sluta?
mine-stop-text = Då tar vi bort dina svar direkt. Du behöver inte förklara.
mine-withdraw = Ta bort min anmälan
mine-withdraw-title = Ska vi ta bort din anmälan?
mine-withdraw-text = Dina svar försvinner direkt, och det går inte att ångra. Du kan anmäla dig igen när du vill.
mine-withdraw-seat = Din plats går till någon annan.
mine-withdraw-yes = Ja, ta bort allt
mine-withdraw-no = Nej, gå tillbaka
mine-kept-title = Så länge sparar vi svaren
mine-kept-left = Kvar finns bara att en anmälan fanns, och vilka dagar det hände något. Vi kan inte se att det var du.
mine-more = Mer som vi har sparat
mine-received = Anmälan kom in
mine-language = Språk som vi skriver på
mine-history = Vad som har hänt
mine-step-received = Vi fick din anmälan
mine-step-new = Väntar på att vi hör av oss
mine-step-contacted = Vi hörde av oss
mine-step-paused = Du tog en paus
mine-step-left = Du slutade
mine-step-waiting = Du kom på väntelistan
mine-step-offered = Du erbjöds en plats
mine-step-seated = Du fick en plats
mine-step-lapsed = Det blev ingen plats
mine-step-cancelled = Du avbokade
mine-unknown-title = Länken fungerar inte
mine-unknown-text = Den kan vara för gammal, eller så saknas en bit av den. Öppna den en gång till från meddelandet, eller ring oss.
notice-party-full = Det finns inte plats för så många. Dina svar finns kvar. Ring { $phone }, så ser vi vad vi kan göra.

## Meddelanden: e-post, sms och samtal. Avsändare, ämne och text avslöjar aldrig vad någon deltar i.

mail-greeting = Hej!
mail-moment = { $date } kl. { $time }
mail-confirmation-subject = Ditt nummer är { $reference }
mail-confirmation = Tack! Vi har fått det du skickade till oss.
mail-seat-subject = Ditt nummer är { $reference }
mail-seat = Tack! Din plats är bokad: { $when }.
mail-waiting-subject = Ditt nummer är { $reference }
mail-waiting = Du står i kö: { $when }. Vi skriver till dig om en plats blir ledig. Du behöver inte göra något mer.
mail-offer-subject = Svara senast { $until }
mail-offer = En plats har blivit ledig: { $when }. Vill du ha den? Svara på din sida senast { $until }. Sedan går platsen till någon annan.
mail-reminder-subject = Påminnelse
mail-reminder = Vi väntar på dig { $when }. Kan du inte komma? Säg det på din sida, så får någon annan platsen.
mail-moved-subject = Ny tid eller plats
mail-moved = Tiden eller platsen har ändrats. Nu gäller { $when }. Mer står på din sida.
mail-times-subject = Ny tid eller plats
mail-times = En av tiderna eller platserna har ändrats. Alla tider står på din sida.
mail-cancelled-subject = Inställt
mail-cancelled = Det som skulle vara { $when } är inställt. Du behöver inte göra något.
mail-follow-up-subject = En fråga till dig
mail-follow-up = Vill du fortfarande vara med? Säg det på din sida. Du kan också ta en paus eller sluta. Du behöver inte förklara.
mail-page = På din sida ser du vad du har skickat. Där kan du också ändra eller ta bort det:
mail-private = Länken är bara din. Den som har länken kan öppna sidan.
mail-call = Undrar du något? Ring { $phone } och säg ditt nummer, { $reference }.

## Serier: samma grupp flera gånger

# Hur många träffar en serie har. Står också som märke i kalendern.
sessions = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
series-first = Första träffen
series-count = Antal träffar
series-leaders = Ledare
leaders = { $count ->
    [one] En ledare är med varje gång
   *[other] { $count } ledare är med varje gång
}
series-attendance = Närvaro
attendance-every = Vi räknar med dig varje gång. Säg till när du inte kan.
attendance-most = Kom de flesta gångerna. Säg till när du inte kan.
attendance-free = Kom de gånger du kan.
from-day = från { $date }
dates-legend-groups = Vilken grupp vill du vara med i?
series-form = Anmäl dig till gruppen
series-all = { $count ->
    [one] Du anmäler dig till träffen
   *[other] Du anmäler dig en gång, till alla { $count } träffarna
}
series-started = Gruppen har redan börjat. Ring { $phone }, så berättar vi när nästa grupp börjar.
series-over = Gruppen är slut. Titta i kalendern efter nästa.
series-cancelled = Gruppen blir inte av.
series-next = När gruppen är slut

## Kalendern i andra program

# I titeln på en inställd träff, i den egna kalendern.
calendar-cancelled = INSTÄLLT: { $title }
calendar-add = Lägg in i min kalender
subscribe-title = Få träffarna i din egen kalender
subscribe-text = Nya träffar och ändringar kommer då av sig själva i telefonens eller datorns kalender. Det kan dröja ett dygn, så titta alltid här samma dag.
subscribe-all = Alla träffar
subscribe-kinds = Bara en sorts träff
subscribe-spoken = Bara träffar där ditt språk talas eller tolkas
subscribe-open = Prenumerera
# $name är vad kalendern heter.
subscribe-to = Prenumerera på { $name }
subscribe-address = Adress att kopiera
subscribe-feeds = Nyhetsflöden
