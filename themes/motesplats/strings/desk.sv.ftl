# Orden på samordnarens sidor. De finns på svenska och engelska.

desk-name = Skrivbordet
desk-nav = Skrivbordets delar
desk-site = Till webbplatsen
desk-log-out = Logga ut

## Logga in

desk-login-title = Logga in
desk-login-text = Öppna länken som programmet skriver ut när det startar. Den fungerar en gång och gäller i åtta timmar.
desk-login-expired = Länken är använd eller för gammal. Starta om programmet, så skriver det ut en ny.
desk-login-needed = Du är inte inloggad, eller så har det gått åtta timmar. Öppna en ny länk.
desk-login-go = Logga in på den här datorn

## Listan

desk-count = { $count ->
    [0] Inga anmälningar
    [one] { $count } anmälan
   *[other] { $count } anmälningar
}
desk-new-count = { $count ->
    [0] Ingen ny
    [one] { $count } ny
   *[other] { $count } nya
}
desk-none = Inga anmälningar än. De syns här så snart de kommer.
desk-download = Ladda ner som CSV
desk-column-waiting = Väntat
desk-column-who = Namn
desk-column-side = Sida
desk-column-languages = Språk
desk-column-contact = Kontakt
desk-column-state = Läge
desk-column-event = Träff
desk-days = { $count ->
    [0] i dag
    [one] { $count } dag
   *[other] { $count } dagar
}
desk-no-name = Utan namn
desk-visit = Kommer förbi
desk-find = Sök på nummer
desk-find-go = Sök
desk-state-all = Alla
desk-state-new = Ny
desk-state-contacted = Kontaktad
desk-state-received = Ny
desk-state-seated = Har plats
desk-state-waiting = I kö
desk-state-cancelled = Återbud
desk-mark-contacted = Kontaktad
desk-mark-contacted-name = Kontaktad: { $name }
desk-mark-new = Ångra
desk-mark-new-name = Ångra kontaktad: { $name }
desk-earlier = Äldre anmälningar
desk-newest = De senaste

## En anmälan

desk-back = Alla anmälningar
desk-reference = Nummer
desk-received = Kom in
desk-waited = Väntat
desk-page-language = Läste sidan på
desk-answers = Svar vid anmälan
desk-interview = Att fråga när ni pratar
desk-unanswered = Inget svar
desk-history = Vad som har hänt
desk-history-received = Anmälan kom in
desk-history-contacted = Markerad som kontaktad
desk-history-new = Markerad som ny igen
desk-logged = Att du öppnar sidan skrivs i loggen över vem som har läst personuppgifter.
desk-missing = Anmälan finns inte. Den kan ha tagits bort.

## Anmälningar till träffar

desk-state-offered = Erbjuden plats
desk-state-lapsed = Tog inte platsen
desk-state-paused = Vilar
desk-state-left = Har slutat
desk-history-seated = Fick plats
desk-history-waiting = Ställdes i kö
desk-history-offered = Erbjöds en plats
desk-history-lapsed = Tog inte platsen i tid, eller ingen plats blev ledig
desk-history-cancelled = Återbud, svaren är borttagna
desk-history-paused = Vilar tills vidare
desk-history-left = Har slutat, svaren är borttagna
desk-events = Träffar
desk-events-back = Alla träffar
desk-events-none = Ingen är anmäld till någon kommande träff.
desk-events-coming = Kommande
desk-events-earlier = Tidigare
# $seats är hur många som får plats.
desk-events-of = { $count } av { $seats } platser
desk-events-offered = { $count } har fått en plats erbjuden
desk-events-waiting = { $count } i kö
desk-events-cancelled = { $count ->
    [one] { $count } anmälan är avbokad. Svaren är borttagna.
   *[other] { $count } anmälningar är avbokade. Svaren är borttagna.
}
desk-events-is-moved = Flyttad
desk-events-is-cancelled = Inställd
desk-events-is-gone = Finns inte längre på webbplatsen
desk-people = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
desk-column-party = Antal
desk-column-place = Plats
# $date är dag och tid.
desk-place-until = Väntar på svar till { $date }
desk-place-accept = Tackar ja
desk-place-accept-name = Tackar ja: { $name }
desk-place-cancel = Avboka
desk-place-cancel-name = Avboka: { $name }
desk-place-cancel-sure = Ja, avboka och ta bort svaren

## Morgonens e-post till samordnaren

desk-digest-subject = Att göra i dag: { $new } nya, { $calls } att ringa
desk-digest-text = God morgon! Det här väntar i dag:
desk-digest-calls = { $count ->
    [0] Ingen att ringa
    [one] { $count } person att ringa
   *[other] { $count } personer att ringa
}

## Privat länk

desk-link-title = Privat länk
desk-link-text = Med länken ser personen själv sina svar och kan ändra, pausa eller ta bort dem. Ge den till den som inte har e-post.
desk-link-make = Gör en privat länk
desk-link-back = Tillbaka till anmälan
desk-link-for = Privat länk för { $name }
desk-link-once = Länken visas bara nu. Skriv av den eller kopiera den innan du lämnar sidan.
desk-link-safe = Länken gäller i ett år. Att du har gjort den står i loggen.

## Att ringa: de som e-post inte når, och de som det inte är tryggt att skriva till

desk-calls = Att ringa
desk-calls-text = De här personerna når vi inte med e-post. Ring, skicka ett sms eller ge en lapp, och markera sedan att de har fått veta.
desk-calls-none = Ingen att ringa just nu.
desk-calls-stuck = E-post går inte i väg sedan { $date }. Säg till den som sköter driften.
desk-calls-what = Vad
desk-calls-why = Varför
desk-calls-do = Gör
desk-calls-open = Text och länk
desk-calls-open-name = Text och länk till { $name }
desk-calls-told = Har fått veta
desk-calls-told-name = Har fått veta: { $name }
desk-calls-again = Skicka e-posten igen
desk-calls-back = Alla att ringa
desk-calls-kind-confirmation = Anmälan har kommit fram
desk-calls-kind-waiting = Står i kö
desk-calls-kind-offer = En plats är ledig
desk-calls-kind-reminder = Påminnelse
desk-calls-kind-moved = Ny tid eller plats
desk-calls-kind-cancelled = Inställt
desk-calls-kind-follow-up = Vill personen fortfarande vara med?
desk-calls-why-no-address = Har ingen e-post
desk-calls-why-no-mail = E-post är avstängd
desk-calls-why-not-safe = Det är inte tryggt att skriva dit
desk-calls-why-refused = E-posten kom inte fram
desk-calls-why-unsure = Vi vet inte om e-posten kom fram
desk-ready-call = Ring
desk-ready-text-message = Skicka sms
desk-ready-not-safe = Skriv inte till personen: någon annan kan läsa det. Ring och hör först vem som svarar.
desk-ready-no-phone = Personen har inget telefonnummer. Ge lappen när personen kommer förbi.
# $language är språkets eget namn.
desk-ready-text = Text på { $language }
desk-slip = Lapp att ta med
desk-slip-text = Skriv ut sidan, så kommer bara lappen med.
desk-slip-code = Kod som öppnar sidan i en telefon

## Vill personen fortfarande vara med?

desk-wish-title = Vill personen vara med?
desk-wish-text = Fråga om personen fortfarande vill vara med, eller skriv in vad hen säger på telefon.
desk-wish-asked = Frågan ställdes { $date }. Svarar personen på telefon skriver du in det här.
desk-wish-ask = Fråga
desk-wish-still = Vill vara med
desk-wish-pause = Tar en paus
desk-wish-resume = Är med igen
desk-wish-leave = Ta bort svaren
desk-wish-leaves = Vill sluta
desk-wish-leaves-text = Svaren tas bort direkt och går inte att få tillbaka.

## Skyddade personuppgifter

desk-alias-new = Registrera under alias
desk-alias-new-text = För den som har skyddade personuppgifter. Skriv inget som visar vem personen är: inget riktigt namn, inget telefonnummer, ingen adress.
desk-alias-form = Vill vara med i
desk-alias-name = Alias
desk-alias-name-hint = Ett namn som bara används här.
desk-alias-name-missing = Skriv ett alias.
desk-alias-name-odd = Skriv ett kortare alias, utan radbrytningar.
desk-alias-reach = Så når personen oss, eller vi personen
desk-alias-reach-hint = Till exempel vem som förmedlar, eller vilken dag personen kommer förbi.
desk-alias-reach-missing = Skriv hur ni når varandra.
desk-alias-reach-odd = Skriv kortare, utan radbrytningar.
desk-alias-wrong = Rätta det här:
desk-alias-save = Registrera
desk-alias-masked = Skyddade personuppgifter
desk-alias-masked-text = Den som är registrerad under alias syns inte i listor, filer, förslag eller siffror. Att du öppnar sidan skrivs i loggen.
desk-alias-open = Öppna { $reference }
desk-alias-confirmed = Senast aktuell
desk-alias-confirm = Fortfarande aktuell
desk-alias-erase = Ta bort …
desk-alias-erase-sure = Det går inte att ångra. Alias och allt annat här raderas.
desk-alias-erase-go = Ta bort personen

## Serier

desk-leaders = { $count ->
    [0] ingen ledare
    [one] { $count } ledare
   *[other] { $count } ledare
}
desk-leaders-short = Två ledare behövs
desk-sessions-short = { $count ->
    [one] { $count } träff har för få ledare
   *[other] { $count } träffar har för få ledare
}
