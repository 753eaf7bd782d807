# Vad felmeddelandena säger. Varje meddelande har ett tips: hur felet rättas.

## Filer

missing-file = filen `{ $file }` saknas
    .hint = varje webbplats har den; skapa den med minst `name`, `base_url`, `languages` och `contact`
unknown-file = ingenting läser en fil som heter `{ $file }`
    .hint = { $nearest ->
        [0] en sida är `index.<språk>.md`, ett formulär `form.yaml`; andra texter hör inte hemma i `content/`
       *[other] menade du `{ $nearest }`?
    }
no-language-in-name = filens namn säger inte vilket språk den är på
    .hint = byt namn på den, till exempel till `{ $fix }`
unknown-language-in-name = filens namn säger `{ $lang }`, som inte är ett av webbplatsens språk
    .hint = { $nearest ->
        [0] språken i `site.yaml` är { $known }; byt namn på filen eller lägg till språket där
       *[other] menade du `{ $nearest }`? Språken i `site.yaml` är { $known }
    }
same-page-twice = `{ $other }` är redan den här sidan på det här språket
    .hint = ta bort en av filerna eller byt namn på den

## YAML

no-front-matter = filen börjar inte med `---`
    .hint = börja med en rad `---`, sedan `title: …`, sedan en rad `---` till, sedan texten
front-matter-open = sidhuvudet har inget andra `---`
    .hint = skriv en rad `---` mellan nycklarna och texten
unknown-key = okänd nyckel `{ $key }`
    .hint = { $nearest ->
        [0] nycklarna här är { $known }
       *[other] menade du `{ $nearest }`?
    }
missing-key = nyckeln `{ $key }` saknas
    .hint = lägg till `{ $key }: …`
duplicate-key = nyckeln `{ $key }` står här en gång till
    .hint = behåll en av dem
wrong-type = { $expected ->
        [number] `{ $found }` är inte ett heltal
        [decimal] `{ $found }` är inte ett tal
        [truth] `{ $found }` är varken `true` eller `false`
        [list] här behövs en lista
        [mapping] här behövs nycklar med värden
       *[text] här behövs en text
    }
    .hint = { $expected ->
        [number] skriv bara siffror, utan tecken eller enhet
        [decimal] skriv siffror, med punkt före decimalerna
        [truth] skriv `true` eller `false`
        [list] skriv värdena inom hakparenteser: `[a, b]`
        [mapping] skriv `nyckel: värde` på indragna rader, eller `{"{"} nyckel: värde {"}"}`
       *[text] skriv en text; sätt den inom citattecken om den börjar med ett tecken
    }
unknown-value = `{ $value }` går inte här
    .hint = { $nearest ->
        [0] { $known ->
            [none] ingenting går här ännu
           *[other] det som går är { $known }
        }
       *[other] menade du `{ $nearest }`?
    }
unquoted-colon = värdet av `{ $key }` har ett kolon i sig
    .hint = sätt värdet inom citattecken: `{ $quoted }`
tab = raden är indragen med en tabb
    .hint = använd mellanslag, inte tabbar
empty-text = `{ $key }` säger ingenting
    .hint = skriv orden, eller ta bort nyckeln om den inte behövs
bad-yaml = det här är inte giltig YAML: { $message }
    .hint = se efter citattecken, parenteser och indrag; en text med särskilda tecken behöver citattecken

## Webbplats, slag, platser

no-languages = webbplatsen har inget språk
    .hint = räkna upp minst ett: `languages: [{"{"} tag: sv {"}"}]`; det första är källspråket
bad-language-tag = `{ $tag }` är inte en språkkod
    .hint = skriv en kod som `sv`, `en` eller `sv-simple`
language-twice = språket `{ $tag }` står två gånger
    .hint = ta bort den ena
unknown-language = `{ $lang }` är inte ett av webbplatsens språk
    .hint = { $nearest ->
        [0] språken i `site.yaml` är { $known }
       *[other] menade du `{ $nearest }`?
    }
words-without-source = orden saknas på `{ $lang }`, källspråket
    .hint = lägg till `{ $lang }: …`
bad-base-url = `{ $url }` är ingen adress för en webbplats
    .hint = skriv protokoll och värdnamn, utan sökväg: `https://kommunen.example`
unknown-time-zone = det finns ingen tidszon `{ $zone }`
    .hint = skriv dess namn, som `Europe/Stockholm`
bad-phone = `{ $phone }` är inte ett telefonnummer
    .hint = skriv det som man slår det, som `070-174 06 05`
bad-email = `{ $email }` är inte en e-postadress
    .hint = skriv den som `namn@kommunen.example`
unknown-theme = det finns inget tema `{ $theme }`
    .hint = temana är { $known }; ett tema är en mapp `themes/<namn>/` med `templates/`
bad-name = `{ $name }` kan inte vara ett namn här
    .hint = använd små bokstäver a till z, siffror och enkla bindestreck: `language-cafe`
bad-position = det här är inte ett läge
    .hint = skriv latitud och longitud: `[59.33, 14.52]`
closes-before-opening = det stänger `{ $to }`, inte efter att det öppnar `{ $from }`
    .hint = byt plats på tiderna eller rätta dem

## Värden i sidhuvudet

bad-slug = `{ $slug }` kan inte vara en del av en adress
    .hint = använd små bokstäver a till z, siffror och enkla bindestreck: `sprakcafe`
bad-path = `{ $path }` kan inte vara en adress på webbplatsen
    .hint = börja med ett snedstreck och använd bokstäver a till z, siffror, punkter och bindestreck: `/gammal/sida/`
bad-url = `{ $url }` är inte en adress på webben
    .hint = börja med `https://`
reserved-path = `{ $path }` hör till anmälningstjänsten
    .hint = välj en annan adress
bad-date = `{ $text }` är inte ett datum
    .hint = skriv år, månad och dag: `2026-12-03`
bad-time = `{ $text }` är inte ett klockslag
    .hint = skriv timmar och minuter: `17:00`
bad-when = `{ $text }` är varken ett datum eller ett datum med klockslag
    .hint = skriv `2026-12-03`, eller `2026-12-03 17:00`
bad-end = `{ $text }` är ingen tid
    .hint = skriv ett klockslag samma dag, `19:00`, eller ett datum, med klockslag eller utan
bad-weekday = `{ $text }` är inte en veckodag
    .hint = veckodagarna är `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`
bad-on = `{ $text }` är inte en dag att upprepa på
    .hint = skriv `thu`, `2nd tue`, `last thu`, eller en dag i månaden, `31`
bad-ages = `{ $text }` är inte åldrar
    .hint = skriv den yngsta och den äldsta: `7-17`
not-positive = `{ $key }` måste vara minst 1
    .hint = skriv ett större tal, eller ta bort nyckeln
image-without-alt = ingenting säger vad bilden `{ $image }` visar
    .hint = lägg till `image_alt: …` för dem som inte ser den

## Markdown

raw-html = HTML går inte i texten
    .hint = skriv det i Markdown: `**fetstil**`, `[ord](adress)`, `- punkt`, `| en | tabell |`
top-heading = en rubrik med ett `#` står i texten
    .hint = sidans rubrik är dess `title`; använd `##` här
section-twice = namnet `{ $name }` har redan en rubrik högre upp
    .hint = ge varje rubrik ett eget namn efter `#`
picture-without-alt = ingenting säger vad bilden `{ $image }` visar
    .hint = skriv det inom hakparentesen: `![vad den visar]({ $image })`

## Sidor och språk

fact-in-translation = uppgiften `{ $key }` står i en översättning
    .hint = ta bort den här; uppgifter står en enda gång, i `{ $source }`
translation-key-in-source = `{ $key }` hör hemma i översättningar, och det här är källan
    .hint = ta bort den
not-said-whether-reviewed = översättningen säger inte om någon har granskat den
    .hint = lägg till `reviewed: false`, eller `reviewed: true` när någon som talar språket har läst den
strings-not-said-whether-reviewed = orden säger inte om någon har granskat dem
    .hint = börja filen med raden `# reviewed: false`, eller `# reviewed: true` när någon som talar språket har läst dem
url-taken = `{ $url }` är redan adressen till `{ $other }`
    .hint = ge en av dem en annan `slug` eller adress
id-taken = id:t `{ $id }` hör redan till `{ $other }`
    .hint = ändra eller ta bort `id` i en av dem
no-start-page = startsidan saknas
    .hint = skriv den i `{ $file }`
link-to-no-page = länk till `{ $link }`, som inte är en sida här
    .hint = { $nearest ->
        [0] länka till sidans mapp från den här filens mapp, som `../friends/`
       *[other] menade du `{ $nearest }`?
    }
link-to-no-section = länk till `{ $link }`, men sidan har ingen rubrik med namnet `{ $name }`
    .hint = { $known ->
        [0] ge rubriken där ett namn: `## Rubrik {"{"}#{ $name }{"}"}`
       *[other] sidan har { $known }
    }
link-to-no-file = det finns ingen fil `{ $link }`
    .hint = { $nearest ->
        [0] lägg filen i den här sidans mapp
       *[other] menade du `{ $nearest }`?
    }
unknown-page = `{ $page }` är ingen sida för ett evenemang
    .hint = { $nearest ->
        [0] skriv mappens sökväg under `content/`, som `calendar/language-cafe`
       *[other] menade du `{ $nearest }`?
    }
unknown-place = `{ $place }` är ingen plats i `places.yaml`
    .hint = { $nearest ->
        [0] { $known ->
            [none] lägg till den i `content/places.yaml`
           *[other] platserna är { $known }
        }
       *[other] menade du `{ $nearest }`?
    }
unknown-kind = `{ $kind }` är inget slag i `kinds.yaml`
    .hint = { $nearest ->
        [0] { $known ->
            [none] lägg till det i `content/kinds.yaml`
           *[other] slagen är { $known }
        }
       *[other] menade du `{ $nearest }`?
    }
unknown-form = det finns inget formulär `{ $form }`
    .hint = { $nearest ->
        [0] { $known ->
            [none] ett formulär är en fil `form.yaml` i en sidas mapp
           *[other] formulären är { $known }
        }
       *[other] menade du `{ $nearest }`?
    }
unknown-spoken-language = `{ $tag }` finns inte i listan över talade språk
    .hint = { $nearest ->
        [0] skriv dess kod, som `sv`, `so` eller `ckb`
       *[other] menade du `{ $nearest }`?
    }

## Evenemang

event-nowhere = evenemanget är varken på en plats eller på nätet
    .hint = lägg till `place: …`, en nyckel i `places.yaml`, eller `url: https://…`
end-before-start = slutet `{ $end }` är inte efter starten `{ $start }`
    .hint = rätta ett av dem; ett slut en annan dag behöver sitt datum: `2026-12-04 02:00`
end-unlike-start = `{ $end }` passar inte ihop med starten `{ $start }`
    .hint = båda är dagar, eller båda har klockslag
time-does-not-exist = klockan ställs fram förbi `{ $time }`
    .hint = välj en tid före eller efter
count-and-until = upprepningen slutar på två sätt
    .hint = behåll `count` eller `until`
on-unlike-every = `on: { $on }` passar inte ihop med `every: { $every }`
    .hint = { $every ->
        [week] skriv veckodagar: `on: [thu]`
        [month] skriv vilken veckodag i ordningen eller dagar i månaden: `on: [2nd tue]`, `on: [31]`
       *[other] ta bort `on`
    }
start-not-by-rule = enligt sin egen regel händer ingenting på startdagen { $start }
    .hint = { $first ->
        [0] ingen dag alls följer regeln; rätta den
       *[other] den första dagen enligt regeln är { $first }; rätta starten eller regeln
    }
no-occurrence = ingenting händer { $date }
    .hint = { $nearest ->
        [0] ingen dag alls följer regeln; rätta den
       *[other] den närmaste dagen är { $nearest }
    }
day-twice = { $date } är redan en dag för det här evenemanget
    .hint = skriv varje dag en gång
changed-without-repeats = evenemanget händer en gång, så ingen dag kan ändras
    .hint = ändra själva evenemanget, eller lägg till `repeats`
empty-change = ändringen ändrar ingenting
    .hint = lägg till `start`, `end`, `place` eller `cancelled: true`
seats-without-signup = ingen räknar platserna
    .hint = lägg till `signup: <formulär>`, eller ta bort `seats`
signup-for-outside-event = evenemanget är någon annans, så ingen anmäler sig här
    .hint = ta bort `signup` eller `form`; arrangörens `url` säger hur man anmäler sig
event-and-series = sidan är både ett evenemang och en serie
    .hint = behåll `event` om man väljer ett datum, `series` om samma personer kommer till alla
guardian-not-asked = evenemanget är för barn, men formuläret `{ $form }` frågar inte efter vårdnadshavare och barn
    .hint = nämn ett formulär med de obligatoriska fälten `guardian` och `child`
children-without-guardian = barn under 13 år anmäls bara av en vårdnadshavare, och det här är för åldrarna { $ages }
    .hint = lägg till `guardian: true` i `audience`
form-feeds-something-else = formuläret `{ $form }` är inte till för evenemang
    .hint = nämn ett formulär med `feeds: occurrence`

## Serier

no-sessions = serien har ingen träff
    .hint = lägg till en: `- {"{"} id: health, start: 2027-01-19 13:00, end: 15:00 {"}"}`
session-twice = träffen `{ $id }` står här en gång till
    .hint = ge varje träff ett eget id
session-out-of-order = träffen den { $start } står efter den den { $before }
    .hint = skriv träffarna i dagarnas ordning
session-without-words = texten säger inte vad träffen `{ $id }` handlar om
    .hint = skriv det under `## … {"{"}#sessions{"}"}`, med rubriken `### … {"{"}#{ $id }{"}"}`
words-without-session = serien har ingen träff `{ $id }`
    .hint = { $nearest ->
        [0] träffarna är { $known }
       *[other] menade du `{ $nearest }`?
    }
unknown-next-step = `{ $page }` är ingen sida på webbplatsen
    .hint = { $nearest ->
        [0] skriv mappens sökväg under `content/`, som `friends`
       *[other] menade du `{ $nearest }`?
    }

## Formulär och ord

bad-form = { $message }
    .hint = rätta formuläret; `site-gen check` visar om något mer är fel
form-taken = formuläret `{ $form }` finns redan i `{ $other }`
    .hint = ge ett av dem ett annat `id`
form-without-page = formuläret ligger i en mapp utan sida
    .hint = skapa sidan `{ $file }`, eller flytta formuläret till en sidas mapp
form-without-texts = texterna till `{ $form }` saknas på källspråket
    .hint = skriv dem i `{ $file }`
texts-without-form = det finns inget formulär till de här texterna
    .hint = skapa `{ $file }`, eller ta bort den här filen
missing-form-text = texten `{ $text }` till `{ $form }` saknas
    .hint = lägg till den i den här filen
unused-form-text = `{ $text }` är ingen text till `{ $form }`
    .hint = { $nearest ->
        [0] ta bort den
       *[other] menade du `{ $nearest }`?
    }
missing-string = ordet `{ $key }` saknas
    .hint = översätt det från `{ $source }`
bad-string = raden är inte giltig Fluent: { $message }
    .hint = ett ord är `nyckel = ord`; fler rader är indragna
string-twice = ordet `{ $key }` står här en gång till
    .hint = behåll ett av dem
no-strings = temat har inga ord på `{ $lang }`
    .hint = översätt dem i `{ $file }`

## Mallar och utdata

bad-template = { $message }
    .hint = rätta mallen på det här stället
output-taken = utdatafilen `{ $output }` görs redan av `{ $other }`
    .hint = ge en av dem en annan slug eller adress
