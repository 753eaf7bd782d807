# Vad kontrollen säger. Alla tal kommer färdiga som text.

level-pass = stämmer
level-unchecked = inte kontrollerat
level-warning = varning
level-error = fel

about = ungefär { $number }
over = över { $number }
under = under { $number }
percent = { $number } %
points = { $number } procentenheter
and = och
to = { $first } till { $last }

unknown-population = det finns ingen population ”{ $name }”
    .hint = blocket har { $known }
unknown-population-none = det finns ingen population ”{ $name }”
    .hint = namnge den under `populations:` eller skriv talet

table-adds = summorna stämmer: { $total } sammanlagt
table-adds-gap = summorna stämmer: { $total } sammanlagt, varav { $gap } saknas som angivet
table-adds-open = de summor som anges stämmer
table-nothing-stated = tabellen anger ingen summa, så inget går att jämföra
    .hint = skriv `totals:` som källan har dem, eller ange populationen med `of:`
table-does-not-add = summorna stämmer inte: { $faults }
table-width = { $found } antal där tabellen har { $expected } kolumner
    .hint = skriv ett antal för var och en av `columns:`, `~` där källan inget har
table-no-rows = tabellen har inga rader
table-missing-figure = raden ”{ $row }” saknar en siffra och säger inte varför
    .hint = säg varför i `note:`
table-disagrees = summan för { $column } är { $found } här och { $expected } i ”{ $other }”, som gäller samma population

fault = { $line }: { $terms } = { $found }, inte { $stated }
fault-one = { $line }: { $found }, inte { $stated }
line-row = raden ”{ $name }”
line-gap = bortfallet
line-totals = sista raden
line-column = kolumnen ”{ $name }”
line-total = kolumnen med summor
line-population = populationen ”{ $name }”
cell = ”{ $column }” i { $row }
cell-total = summan i { $row }
cell-n = n för { $row }

way-one-figure = bara en enda siffra rättar detta: { $cell }, { $from } → { $to }; jämför med källan
way-missing-row = ingen enskild siffra rättar detta; troligast saknas en rad: { $counts }; sammanlagt { $total }
way-missing-row-total = ingen enskild siffra rättar detta; troligast saknas en rad med { $total }
way-missing-column = ingen enskild siffra rättar detta; troligast saknas en kolumn: { $counts }
way-several = { $figures } siffror kan var för sig vara den felaktiga; jämför dem med källan
way-several-missing = { $figures } siffror kan var för sig vara den felaktiga, eller så saknas { $missing }; om det är känt, ange `gap: {"{"} total: { $missing }, reason: … {"}"}`
way-unknown = varken en enskild siffra eller en enskild rad eller kolumn rättar detta; jämför tabellen med källan

bands-covered = varje tal hör till exakt ett intervall
bands-left-out = intervallen utelämnar { $stretches }
bands-left-out-any = intervallen utelämnar { $stretches }
    .hint = om bara heltal förekommer, säg det: `bands: {"{"} whole: true {"}"}`
bands-overlapping = två intervall har { $stretches }
stretch-one = exakt { $first }
stretch-from = { $first } och uppåt
stretch-up-to = { $last } och nedåt
stretch-whole = { $first } till { $last }
stretch-between = det som ligger mellan { $first } och { $last }

share-right = { $count } av { $n } är { $percent }
share-derived = { $count } av { $n } är { $percent }
share-possible = { $percent } av { $n } är { $counts }
share-bound = { $percent } av { $n } är en gräns; det finns inget antal att jämföra med
share-wrong = { $count } av { $n } är { $exact }, som avrundas till { $rounded }, inte { $stated }
share-wrong-bound = { $count } av { $n } är { $exact }, inte { $stated }
share-no-count = inget antal av { $n } ger { $percent }
share-without-n = { $percent } är en procentsiffra utan n
    .hint = säg av hur många: `of:`
share-without-n-smallest = { $percent } är en procentsiffra utan n
    .hint = säg av hur många: `of:`; det minsta n som ger den är { $smallest }
share-count-without-n = av hur många { $count } är sägs inte
    .hint = säg av hur många: `of:`
share-no-share = { $percent } är en procentsiffra utan n, och ingen andel av något n upp till { $n }
    .hint = säg av hur många: `of:`
share-no-share-smallest = { $percent } är en procentsiffra utan n, och ingen andel av något n upp till { $n }
    .hint = det minsta n som ger den är { $smallest }: kanske räknades svar, inte personer; säg vilket med `of:`
share-which-n = { $count } av hur många? { $candidates }: nämnaren måste anges
    .hint = ange den med `of:`
candidate = av { $n } (”{ $of }”) är det { $percent }
candidate-fails = av { $n } (”{ $of }”) är det { $percent }, som inte är { $stated }
share-of-nobody = en andel av ingen
share-empty = varken en procentsiffra eller de antal som ger en
    .hint = skriv `percent:`, eller `count:` och `of:`

side-fits = procentsiffrorna är { $counts } = { $n }
side-fits-open = procentsiffrorna kan vara andelar av { $n }
side-without-n = procentsiffrorna saknar eget n; av den andra sidans { $n } vore de { $counts }
    .hint = säg av hur många: `of:`
side-without-n-open = procentsiffrorna saknar n
    .hint = säg av hur många: `of:`
side-does-not-fit = tillsammans är procentsiffrorna ({ $sum }) inte alla av { $n }
side-not-hundred = procentsiffrorna blir { $sum }, inte 100 %
    .hint = kanske saknas en rad för resten
side-differ = { $before } före och { $after } efter är inte samma personer
    .hint = säg det i `note:`

statement-holds = { $computed }: ”{ $stated }” stämmer
statement-holds-estimated = { $computed }, enligt uppskattning: ”{ $stated }” stämmer
statement-derived = talen ger { $computed }
statement-does-not-hold = talen ger { $computed }, inte { $stated }
statement-leaves-out = talen ger { $computed }; ”{ $stated }” räknar { $counted } och utelämnar { $left }
statement-understated = talen ger { $computed }; ”{ $stated }” säger för lite
statement-within = { $stated } är inte mer än { $limit }
statement-exceeds = { $stated } är mer än { $limit }, som alltså inte är någon gräns: personer som kan vara med flera gånger är inte en kapacitet
statement-by-nothing = något delat med ingenting
statement-words-only = ord, inte siffror: inget att kontrollera

goal-followed = mål { $goal } har en indikator med källa
goal-without-indicator = mål { $goal } saknar indikator
    .hint = säg hur man vet: `indicators:`
goal-without-source = en indikator för mål { $goal } saknar källa
    .hint = säg var värdet kommer ifrån: `source:`
goal-measured-elsewhere = ”{ $about }” hör till mål { $goal } men mäts under mål { $under }
goal-unmeasured = ”{ $about }”, som mål { $goal } handlar om, saknar indikator
goal-estimate = ”{ $value }” är en uppskattning som jämförs med målet { $target }
    .hint = säg att målet är nått först när det är räknat
