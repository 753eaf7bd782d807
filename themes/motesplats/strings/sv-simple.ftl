# reviewed: false

## The frame of the page

language-name = Lättläst
skip-to-content = Gå till texten
nav-languages = Språk
nav-main = Meny
nav-crumbs = Här är du nu
nav-footer = Om sidan
home = Start
footer-contact = Kontakt
footer-hours = Öppettider
footer-about = Om sidan
footer-no-cookies = Vi sparar inga kakor. Vi ser inte vad du läser.
print-address = Sidan finns här: { $url }

## Notes about the translation

fallback-title = Sidan finns inte på lättläst än
fallback-text = Här är sidan på { $language }. Vill du ha hjälp? Ring oss: { $phone }.
unreviewed = Texten är lättläst. Men ingen läsare har testat den än.
outdated = Den vanliga texten kan vara nyare. Men tider, platser och telefonnummer stämmer alltid.

## The service in short

facts-title = Det här ska du veta
first-meeting = Första gången
minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
cost = Pris
cost-free = Gratis
kronor = { $count ->
    [one] { $count } krona
   *[other] { $count } kronor
}
stop-label = Sluta
stop-text = När du vill. Du måste inte säga varför.
queue-title = Kön
queue-waiting = { $count ->
    [one] väntar på en vän
   *[other] väntar på en vän
}
queue-registered = { $count ->
    [one] är med
   *[other] är med
}
queue-ratio = Den ena gruppen är större. Där är { $ratio } gånger så många.
queue-as-of = Så var det { $date }.
lighter-title = Börja på ett enkelt sätt
lighter-text = Du kan börja med en öppen träff. Du lovar inget mer.

## The calendar

events-next = Träffar som kommer snart
events-all = Alla träffar
events-none = Det finns inga träffar just nu. Ring oss och fråga.
events-jump = Gå till en månad
all-day = Hela dagen
online = På nätet
cancelled = Inställd
moved = Flyttad
changed = Ny tid eller ny plats
full = Fullt
until-day = till { $date }
spoken = Vi pratar
interpreter-chip = Tolk: { $language }
sign-up = Anmäl dig
sign-up-needed = Du måste anmäla dig
just-come = Kom som du är. Du måste inte anmäla dig.
seats = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
outside-event = Ordnas av { $organiser }
outside-note = Någon annan ordnar träffen. Fråga dem om du undrar något. Anmäl dig hos dem.
outside-link = Gå till deras sida

## An event

event-next = Nästa gång
event-where = Var
event-access = Hur kommer du in?
event-repeats = Hur ofta
event-seats = Platser
event-sign-up = Anmälan
event-audience = För vem
event-kind = Vad är det?
event-organiser = Ordnas av
event-map = Se en karta
event-link = Träffens länk
event-dates = Datum som kommer
event-earlier = Datum som varit
event-over = Det finns inga fler datum. Titta på andra träffar i kalendern.
event-cancelled = Träffen blir inte av.
event-cancelled-next = Nästa träff blir inte av. Titta på de andra datumen.
event-form = Anmäl dig här
ages = { $ages } år
guardian = En förälder eller vårdnadshavare anmäler barnet. En god man kan också göra det. Personal på ett boende kan också göra det.
audience-everyone = Alla
audience-women = Kvinnor
audience-men = Män
audience-parents = Föräldrar
audience-children = Barn
audience-youth = Unga
audience-families = Familjer
audience-seniors = Äldre
audience-employers = Företag som anställer

## How often: the parts are put together into one sentence

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
list-comma = ,{" "}
on-mon = på måndagar
on-tue = på tisdagar
on-wed = på onsdagar
on-thu = på torsdagar
on-fri = på fredagar
on-sat = på lördagar
on-sun = på söndagar
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

## Weekdays and opening hours

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
hours-title = När har vi öppet?
hours-day = Dag
hours-time = Tid
hours-closed = Stängt
hours-until = Så är det till och med { $date }.

## Contact

phone = Telefon
email = E-post
visit = Besök

## Forms

protected-title = Är dina uppgifter skyddade?
protected-text = Fyll inte i här. Ring { $phone } eller kom till oss. Vi hjälper dig på ett säkert sätt.
form-phone = Vill du prata i stället? Ring oss: { $phone }.
errors-title = { $count ->
    [one] Du behöver ändra { $count } sak
   *[other] Du behöver ändra { $count } saker
}
errors-kept = Dina svar är kvar.
error-prefix = Fel
optional = du måste inte svara
choices-hint = Du får välja mer än en.
more-languages = Fler språk
contact-legend = Hur kan vi nå dig?
contact-hint = Du behöver bara välja ett sätt.
why-contact = Då kan vi nå dig.
why-matching = Vi frågar för att hitta rätt vän.
why-agreement = Vi frågar för att alla ska kunna reglerna.
why-statistics = Vi räknar hur många som är med. Ingen ser ditt namn.
why-occurrence = Vi frågar för att kunna göra klart träffen.
honeypot = Skriv inget här
dates-legend = När vill du komma?
dates-one = Din anmälan gäller
dates-none = Du kan inte anmäla dig just nu. Det finns inga datum.
form-privacy-link = Det här gör vi med dina svar
notice-form-changed = Vi har ändrat frågorna. Dina svar är kvar. Läs dem och skicka igen.
notice-occurrence-missing = Välj en dag
notice-occurrence-unknown = Datumet finns inte mer. Välj ett annat.
notice-occurrence-closed = Du kan inte anmäla dig till det datumet. Välj ett annat.
notice-side-closed = Vi kan inte ta emot fler just nu. Ring oss. Då berättar vi vad du kan göra.
notice-too-many = Vi har fått många svar från samma plats. Vänta en stund. Du kan också ringa { $phone }.
notice-unavailable = Vi kunde inte spara. Dina svar är kvar på sidan. Försök igen om en stund. Du kan också ringa { $phone }.

## What is wrong with an answer

error-missing = Du behöver svara här
error-no-contact = Skriv e-post eller telefon. Du kan också välja att komma till oss.
error-too-long = Svaret är för långt. Du får skriva { $max } tecken.
error-character = Vi kan inte läsa svaret. Skriv om det på en rad.
error-not-a-number = Skriv ett tal med siffror
error-too-small = Talet är för litet. Det ska vara minst { $min }.
error-too-large = Talet är för stort. Det får vara högst { $max }.
error-not-a-date = Skriv år, månad och dag. Till exempel 2026-12-03.
error-too-early = Datumet är för tidigt. Välj { $min } eller senare.
error-too-late = Datumet är för sent. Välj { $max } eller tidigare.
error-not-an-email = Skriv hela adressen. Till exempel namn@post.example.
error-not-a-phone = Skriv numret med siffror. Till exempel 070-174 06 05.
error-not-an-option = Välj ett svar i listan
error-not-a-tick = Kryssa i rutan eller låt den vara tom
error-repeated = Välj bara ett svar
error-unknown-field = Något blev fel. Ladda sidan en gång till.

## The receipt

receipt-title = Tack! Vi har fått din anmälan.
receipt-reference = Ditt nummer
receipt-reference-text = Skriv ner numret eller ta en bild. Säg numret om du ringer oss.
receipt-next = Det här händer nu
receipt-matching-1 = Vi kontaktar dig. Det tar högst en vecka.
receipt-matching-2 = Då pratar vi mer. När har du tid? Vad gillar du att göra?
receipt-matching-3 = Sedan söker vi en vän åt dig. Det kan ta lång tid. Kom gärna på våra träffar så länge.
receipt-occurrence-1 = Du har en plats.
receipt-occurrence-2 = Nu kan du komma till träffen. Du behöver inte ta med något papper.
receipt-occurrence-3 = Kommer du inte? Ring oss. Då får någon annan din plats.
receipt-message-1 = Vi har fått det du skrev.
receipt-message-2 = Vi svarar inom tre dagar. Vi räknar inte lördag och söndag.
receipt-change = Vill du ändra något? Vill du inte vara med? Ring { $phone } och berätta vilket nummer du har.
receipt-private = Här står inget om dig. Du kan stänga den nu.
receipt-calendar = Se alla träffar i kalendern

## Personal data

privacy-forms = Våra frågor
privacy-question = Fråga
privacy-why = Varför frågar vi?
privacy-must = Behöver du svara?
privacy-required = Ja
privacy-optional = Nej
purpose-contact = För att kunna nå dig
purpose-matching = För att hitta rätt vän
purpose-agreement = För att veta att du följer reglerna
purpose-statistics = För att räkna hur många som är med
purpose-occurrence = För att göra klart träffen
months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
kept-last-activity = Vi tar bort svaren { $months } efter vår sista kontakt.
kept-occurrence = Svaren tas bort { $months } efter träffen.
kept-answered = Vi tar bort svaren { $months } efter att du fått svar.
decision = Beslut: { $decision }

## When something is not there or does not work

status-404-title = Vi hittar inte sidan
status-404-text = Vi kan ha flyttat den. Gå till startsidan eller titta i menyn.
status-413-title = Du skrev för mycket
status-413-text = Skriv kortare och försök igen. Du kan också ringa oss.
status-415-title = Vi kunde inte läsa svaren
status-415-text = Gå tillbaka och försök igen. Du kan också ringa oss.
status-429-title = Vänta lite
status-429-text = Vi har fått många svar från samma plats. Försök igen om en timme. Du kan också ringa oss nu.
status-503-title = Det går inte att spara nu
status-503-text = Det är vårt fel. Du gjorde rätt. Försök igen om en stund. Du kan också ringa oss.
status-other-title = Något blev fel
status-other-text = Det är vårt fel. Du gjorde rätt. Försök igen om en stund. Du kan också ringa oss.
status-call = Ring { $phone }
status-home = Till startsidan

## The page where one chooses a language

chooser-title = Välj språk
chooser-go = Fortsätt på lätt svenska

## Väntelistan

full-wait = Fullt. Men du kan stå i kö.
receipt-waiting-1 = Det finns ingen plats åt dig nu. Du står i kö.
receipt-waiting-2 = Någon kanske inte kommer. Då hör vi av oss. Du får två dagar att svara ja, om träffen inte börjar före det.
receipt-waiting-3 = Hör du inget? Då fick du ingen plats. Du kan välja en annan dag.
receipt-received-1 = Vi har fått din anmälan.
receipt-received-2 = Har du en plats? Ring oss och säg vilket nummer du har. Då får du veta.
receipt-received-3 = Kommer du inte? Ring oss. Då får någon annan din plats.

## Den egna sidan

mine-title = Det här är din sida
mine-about = Här står det som vi vet om dig. Du kan ändra det. Du kan också ta bort det.
mine-keep = Länken öppnar sidan. Ge den inte till någon annan.
mine-done-answers = Nu har vi sparat det du skrev.
mine-done-contact = Nu vet vi hur du vill ha det.
mine-done-still = Tack! Du är kvar i kön.
mine-done-pause = Nu har du paus. Du kan börja igen när du vill.
mine-done-resume = Kul att du är med igen!
mine-done-accept = Nu har du en plats. Välkommen!
mine-done-decline = Du sa nej. Vi har tagit bort dina svar.
mine-done-withdraw = Nu är din anmälan borta.
mine-outdated = Det går inte nu. Läs hur det är i dag.
mine-state = Så är det nu
mine-state-matching-new = Vi har fått din anmälan. Vi kontaktar dig inom en vecka.
mine-state-matching-contacted = Vi har pratat med dig. Nu letar vi efter en vän åt dig. Ibland tar det lång tid.
mine-state-message-new = Vi har fått det du skrev. Vi svarar inom tre dagar. Lördag och söndag räknas inte.
mine-state-message-contacted = Du har fått svar av oss.
mine-state-paused = Du har paus. Vi letar inte efter en vän åt dig nu.
mine-state-left = Du är inte med nu. Vi har tagit bort det du skrev.
mine-state-seated = Du har en plats. Välkommen!
mine-state-waiting = Det finns ingen plats nu. Du står i kö. Vi säger till om du kan få en plats.
mine-state-offered = Nu finns det en plats åt dig. Svara före { $date }, { $time }.
mine-state-lapsed = Du fick tyvärr ingen plats. Du kan välja en annan dag.
mine-state-cancelled = Du kommer inte till träffen. Vi har tagit bort det du skrev.
mine-reference = Säg numret när du ringer
mine-offer-title = Vill du komma?
mine-offer-yes = Ja, jag kommer
mine-offer-no = Nej, jag kommer inte
mine-offer-no-text = Om du säger nej får en annan person platsen. Då tar vi bort dina svar.
mine-still-title = Vill du vara med nu också?
mine-still-text = Du får svara som du vill. Du behöver inte säga varför.
mine-still-yes = Ja, det vill jag
mine-still-pause = Nej, inte nu
mine-still-no = Nej, aldrig mer
mine-answers = Det du har svarat
mine-unanswered = Du har inte svarat
mine-interview-note = Vi skrev upp några svar när vi pratade. Ring oss om de är fel.
mine-change = Ändra det du skrev
mine-change-title = Skriv nya svar
mine-save = Spara det jag skrev
mine-back = Gå tillbaka
mine-contact-title = Kan vi skriva till dig?
mine-contact-text = Läser någon annan det vi skriver till dig? Svara nej, så skriver vi inte. Då ringer vi.
mine-contact-yes = Ja, skriv till mig
mine-contact-no = Nej, skriv aldrig till mig
mine-contact-save = Spara mitt svar
mine-pause-title = Vill du vila ett tag?
mine-pause-text = Då letar vi inte efter en vän åt dig. Du är kvar i kön.
mine-pause = Jag vill ha paus
mine-resume-title = Vill du börja igen?
mine-resume = Ja, jag vill börja igen
mine-stop-title = Vill du inte vara med mer?
mine-stop-text = Då tar vi bort det du har skrivit. Du behöver inte säga varför.
mine-withdraw = Jag vill sluta
mine-withdraw-title = Är du säker?
mine-withdraw-text = Det du har skrivit försvinner. Vi kan inte få tillbaka det. Du kan anmäla dig en gång till.
mine-withdraw-seat = En annan person får din plats.
mine-withdraw-yes = Ja, jag är säker
mine-withdraw-no = Nej, jag vill vara kvar
mine-kept-title = När vi tar bort dina svar
mine-kept-left = Vi vet bara att någon anmälde sig och sedan slutade. Vi vet inte vem det var.
mine-more = Vi vet också det här
mine-received = Du anmälde dig
mine-language = Vi skriver till dig på
mine-history = Det här har hänt
mine-step-received = Din anmälan kom till oss
mine-step-new = Vi ska kontakta dig
mine-step-contacted = Vi kontaktade dig
mine-step-paused = Du fick en paus
mine-step-left = Du ville inte vara med
mine-step-waiting = Du fick stå i kö
mine-step-offered = Vi frågade om du ville ha en plats
mine-step-seated = Du har fått en plats
mine-step-lapsed = Det fanns ingen plats åt dig
mine-step-cancelled = Du sa att du inte kommer
mine-unknown-title = Det gick inte att öppna sidan
mine-unknown-text = Länken kan vara gammal. En bit av den kan vara borta. Prova en gång till. Ring oss om det inte går.
notice-party-full = Ni är för många. Det finns inte plats. Ring { $phone }, så hjälper vi dig.

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = Hej.
mail-moment = { $date } klockan { $time }
mail-confirmation-subject = Numret du har är { $reference }
mail-confirmation = Tack. Det du skickade har kommit till oss.
mail-seat-subject = Numret du har är { $reference }
mail-seat = Tack. Du har en plats { $when }.
mail-waiting-subject = Numret du har är { $reference }
mail-waiting = Det är fullt { $when }. Du får vänta. Vi skriver om du kan få en plats.
mail-offer-subject = Svara före { $until }
mail-offer = Nu finns en plats till dig { $when }. Vill du komma? Svara på din sida. Svara före { $until }. Om du inte svarar får någon annan platsen.
mail-reminder-subject = Kom ihåg
mail-reminder = Du ska komma { $when }. Kan du inte? Skriv det på din sida. Då får någon annan platsen.
mail-moved-subject = Något har ändrats
mail-moved = Det är en ny tid eller en ny plats. Nu är det { $when }. Läs mer på din sida.
mail-times-subject = Något har ändrats
mail-times = En träff har fått ny tid eller ny plats. Läs om alla träffar på din sida.
mail-cancelled-subject = Det blir inte av
mail-cancelled = Det blir inget { $when }. Du behöver inte skriva till oss.
mail-follow-up-subject = Vi vill fråga dig en sak
mail-follow-up = Vill du vara med nu också? Du svarar på din sida. Du kan vila ett tag. Du kan också sluta.
mail-page = Här är din sida. Du kan läsa, ändra eller ta bort det du har skickat:
mail-private = Visa inte länken för andra. Alla med länken kan öppna sidan.
mail-call = Har du en fråga? Ring oss på { $phone }. Säg numret { $reference }.

## Serier: samma grupp flera gånger

sessions = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
series-first = Första gången
series-count = Hur många gånger
series-leaders = Ledare
leaders = { $count ->
    [one] Det finns en ledare varje gång
   *[other] Det finns { $count } ledare varje gång
}
series-attendance = Hur ofta du ska komma
attendance-every = Kom varje gång. Ring oss om du inte kan komma.
attendance-most = Kom nästan varje gång. Ring oss om du inte kan komma.
attendance-free = Kom när du kan.
from-day = börjar { $date }
dates-legend-groups = Vilken grupp väljer du?
series-form = Anmäl dig
series-all = { $count ->
    [one] Du anmäler dig till en träff
   *[other] Du anmäler dig till alla { $count } träffar på en gång
}
series-started = Gruppen har börjat. Du kan inte börja nu. Ring { $phone } och fråga om nästa grupp.
series-over = Gruppen har slutat. Se i kalendern när nästa grupp börjar.
series-cancelled = Det blir ingen grupp.
series-next = Efter gruppen

## Kalendern i andra program

calendar-cancelled = INSTÄLLT: { $title }
calendar-add = Spara i min kalender
subscribe-title = Få träffarna i din egen kalender
subscribe-text = Nya träffar kommer då i kalendern i din telefon eller dator. Ändringar kommer också. Det kan ta en dag. Titta därför alltid här samma dag.
subscribe-all = Alla träffar
subscribe-kinds = Bara en sorts träff
subscribe-spoken = Bara träffar på ditt språk eller med tolk
subscribe-open = Följ kalendern
subscribe-to = Följ { $name }
subscribe-address = Adress att kopiera
subscribe-feeds = Flöden med nyheter
