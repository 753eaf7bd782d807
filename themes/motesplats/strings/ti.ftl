# reviewed: false

## The frame of the page

language-name = ትግርኛ
skip-to-content = ናብ ትሕዝቶ ኪዱ
nav-languages = ቋንቋታት
nav-main = ቀንዲ ዝርዝር
nav-crumbs = ኣብዚ ኣለኹም
nav-footer = ብዛዕባ እዚ መርበብ
home = መጀመርታ ገጽ
footer-contact = ርኸቡና
footer-hours = ክፉት ሰዓታት
footer-about = ብዛዕባ እዚ መርበብ
footer-no-cookies = እዚ መርበብ ኩኪስ ኣይጥቀምን፣ እንታይ ከም እተንብቡ እውን ኣይከታተልን።
print-address = ኣድራሻ እዚ ገጽ፦ { $url }

## Notes about the translation

fallback-title = እዚ ገጽ ብትግርኛ ገና የለን
fallback-text = በዚ ቋንቋ ተንብብዎ ኣለኹም፦ { $language }። ሓገዝ እንተደሊኹም ደውሉልና፦ { $phone }።
unreviewed = እዚ ጽሑፍ ተተርጒሙ እዩ፣ ግን ነቲ ቋንቋ ዝዛረብ ሰብ ገና ኣይረኣዮን።
outdated = እዚ ትርጉም ካብቲ ናይ ሽወደንኛ ጽሑፍ ዝኣረገ ክኸውን ይኽእል። ሰዓታት፣ ቦታታትን ቁጽርታት ተሌፎንን ግን ኩሉ ግዜ ቅኑዓት እዮም።

## The service in short

facts-title = ክትፈልጥዎ ዘለኩም
first-meeting = ቀዳማይ ርክብ
minutes = { $count ->
    [one] { $count } ደቒቕ
   *[other] { $count } ደቒቕ
}
cost = ዋጋ
cost-free = ብነጻ
kronor = { $count ->
    [one] { $count } ክሮነር
   *[other] { $count } ክሮነር
}
stop-label = ምግዳፍ
stop-text = ምስ እትደልዩ፣ ብዘይ መብርሂ
queue-title = ኩነታት ሪጋ
queue-waiting = { $count ->
    [one] ሰብ ዓርኪ ይጽበ ኣሎ
   *[other] ሰባት ዓርኪ ይጽበዩ ኣለዉ
}
queue-registered = { $count ->
    [one] ሰብ ተመዝጊቡ
   *[other] ሰባት ተመዝጊቦም
}
queue-ratio = ንነፍሲ ወከፍ ሰብ ኣብቲ ሓደ ወገን፣ { $ratio } ሰባት ኣብቲ ካልእ ወገን ኣለዉ።
queue-as-of = ዕለት ናይዞም ቁጽርታት፦ { $date }
lighter-title = ብቐሊል ጀምሩ
lighter-text = ቅድም ናብ ክፉት መደብ ንዑ። ዝኾነ ግዴታ የብልኩምን።

## The calendar

events-next = ዝቕጽሉ መደባት
events-all = ምሉእ ዓውደ ኣዋርሕ
events-none = ሕጂ ዝተሓንጸጸ መደብ የለን። ደውሉልና፣ እንታይ ከም ዝመጽእ ክንነግረኩም ኢና።
events-jump = ናብ ወርሒ ኪዱ
all-day = ምሉእ መዓልቲ
online = ብኢንተርነት
cancelled = ተሰሪዙ
moved = ተሰጋጊሩ
changed = ሓድሽ ግዜ ወይ ቦታ
full = መሊኡ
until-day = ክሳብ { $date }
spoken = እንዛረቦ ቋንቋ
interpreter-chip = ተርጓሚ፦ { $language }
sign-up = ተመዝገቡ
sign-up-needed = ክትምዝገቡ ኣለኩም
just-come = ከም ዘለኹም ንዑ፣ ብዘይ ምዝገባ
seats = { $count ->
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
}
outside-event = ኣዳላዊ፦ { $organiser }
outside-note = ነዚ መደብ ካልእ ኣካል እዩ ዘዳልዎ። ሕቶታትን ምዝገባን ኣዳላዊ ይሕዞ።
outside-link = ናብ መርበብ ኣዳላዊ

## An event

event-next = ዝቕጽል ግዜ
event-where = ኣበይ
event-access = ከመይ ትኣትዉ
event-repeats = ክንደይ ግዜ
event-seats = ቦታታት
event-sign-up = ምዝገባ
event-audience = ንመን
event-kind = ዓይነት መደብ
event-organiser = ኣዳላዊ
event-map = ኣብ ካርታ ርኣዩ
event-link = መላግቦ መደብ
event-dates = ዝቕጽላ ዕለታት
event-earlier = ቅድሚ ሕጂ
event-over = ካልእ ዕለት ኣይተሓንጸጸን። ካልእ መደባት ኣብ ዓውደ ኣዋርሕ ርኣዩ።
event-cancelled = እዚ መደብ ተሰሪዙ።
event-cancelled-next = ዝቕጽል ዕለት ተሰሪዙ። ነተን ካልኦት ዕለታት ርኣዩ።
event-form = ኣብዚ መደብ ተመዝገቡ
ages = ዕድመ፦ { $ages }
guardian = ወላዲ ወይ ሓላፊ ናይቲ ቆልዓ ይምዝግቦ። ሕጋዊ ሞግዚት ወይ ኣብ መንበሪ ቆልዑ ዝሰርሕ ሰብ እውን ክምዝግቦ ይኽእል።
audience-everyone = ኩሉ ሰብ
audience-women = ደቂ ኣንስትዮ
audience-men = ደቂ ተባዕትዮ
audience-parents = ወለዲ
audience-children = ቆልዑ
audience-youth = መንእሰያት
audience-families = ስድራቤታት
audience-seniors = ዕድመ ዝደፍኡ
audience-employers = ኣስራሕቲ

## How often: the parts are put together into one sentence

repeats-day = { $interval ->
    [1] መዓልታዊ
    [2] ኣብ ክልተ መዓልቲ ሓደ ግዜ
   *[other] ኣብ { $interval } መዓልቲ ሓደ ግዜ
}
repeats-week = { $interval ->
    [1] ሰሙናዊ
    [2] ኣብ ክልተ ሰሙን ሓደ ግዜ
   *[other] ኣብ { $interval } ሰሙን ሓደ ግዜ
}
repeats-month = { $interval ->
    [1] ወርሓዊ
    [2] ኣብ ክልተ ወርሒ ሓደ ግዜ
   *[other] ኣብ { $interval } ወርሒ ሓደ ግዜ
}
repeats-year = { $interval ->
    [1] ዓመታዊ
    [2] ኣብ ክልተ ዓመት ሓደ ግዜ
   *[other] ኣብ { $interval } ዓመት ሓደ ግዜ
}
repeats-on = { $rhythm }፣ { $days }
repeats-until = ክሳብ { $date }
repeats-count = { $count ->
    [one] { $count } ግዜ
   *[other] { $count } ግዜ
}
list-comma = ፣{" "}
on-mon = ሰኑይ
on-tue = ሰሉስ
on-wed = ረቡዕ
on-thu = ሓሙስ
on-fri = ዓርቢ
on-sat = ቀዳም
on-sun = ሰንበት
on-nth = { $nth ->
    [1] ቀዳማይ
    [2] ካልኣይ
    [3] ሳልሳይ
    [4] ራብዓይ
    [5] ሓሙሻይ
   *[last] ናይ መወዳእታ
} { $day ->
    [mon] ሰኑይ
    [tue] ሰሉስ
    [wed] ረቡዕ
    [thu] ሓሙስ
    [fri] ዓርቢ
    [sat] ቀዳም
   *[sun] ሰንበት
}
on-month-day = ዕለት { $day }

## Weekdays and opening hours

day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት
short-mon = ሰኑ
short-tue = ሰሉ
short-wed = ረቡ
short-thu = ሓሙ
short-fri = ዓር
short-sat = ቀዳ
short-sun = ሰን
hours-title = ክፉት ሰዓታት
hours-day = መዓልቲ
hours-time = ሰዓት
hours-closed = ዕጹው
hours-until = እዞም ሰዓታት ዝጸንሑሉ መወዳእታ ዕለት፦ { $date }

## Contact

phone = ተሌፎን
email = ኢመይል
visit = ምብጻሕ

## Forms

protected-title = ውልቃዊ ሓበሬታኹም ብሕጊ ዝተሓለወ ድዩ?
protected-text = በዚ ቅጥዒ ኣይትጠቐሙ። ናብ { $phone } ደውሉ ወይ ናባና ንዑ፣ ብውሑስ መንገዲ ክንሕግዘኩም ኢና።
form-phone = ክትዛረቡ ትመርጹ ዲኹም? ናብ { $phone } ደውሉ።
errors-title = { $count ->
    [one] { $count } ነገር ክእረም ኣለዎ
   *[other] { $count } ነገራት ክእረሙ ኣለዎም
}
errors-kept = ኩሉ ዝጸሓፍኩምዎ ኣሎ።
error-prefix = ጌጋ
optional = ግዴታ ኣይኮነን
choices-hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ ኢኹም።
more-languages = ተወሳኺ ቋንቋታት
contact-legend = ከመይ ንረኽበኩም?
contact-hint = ሓደ መንገዲ ይኣክል።
why-contact = ክንረኽበኩም ምእንቲ ክንክእል ንሓትት።
why-matching = ንዓኹም ዝሰማማዕ ሰብ ንምርካብ ንሓትት።
why-agreement = ኩሉ ሰብ ነቶም ሕግታት ምእንቲ ክፈልጦም ንሓትት።
why-statistics = ክንደይ ሰብ ከም እንበጽሕ ንምቝጻር ንሓትት። ስምኩም ኣይርአን።
why-occurrence = ነቲ መደብ ንምድላው ንሓትት።
honeypot = ነዚ ሳጹን ባዶ ግደፍዎ
dates-legend = ኣየናይ ዕለት ክትመጹ ትደልዩ?
dates-one = እትምዝገብሉ ዘለኹም
dates-none = ሕጂ ክትምዝገብሉ እትኽእሉ ዕለት የለን።
form-privacy-link = ሓበሬታኹም ከመይ ንጥቀመሉ
notice-form-changed = እቲ ቅጥዒ ካብ ዝኸፈትኩምዎ ንደሓር ተቐይሩ። መልስታትኩም ኣሎ። ኣንብብዎ እሞ እንደገና ስደዱ።
notice-occurrence-missing = ዕለት ምረጹ
notice-occurrence-unknown = እዚ ዕለት ድሕሪ ሕጂ የለን። ካልእ ምረጹ
notice-occurrence-closed = ምዝገባ ናይዚ ዕለት ተዓጽዩ። ካልእ ምረጹ
notice-side-closed = ሕጂ ካብዚ ዓይነት ተወሳኺ ምዝገባ ኣይንቕበልን። ደውሉልና፣ እንታይ ክትገብሩ ከም እትኽእሉ ክንነግረኩም ኢና።
notice-too-many = ኣብ ሓጺር ግዜ ካብዚ ብዙሕ ምዝገባታት መጺኡ። ቁሩብ ተጸበዩ፣ ወይ ናብ { $phone } ደውሉ።
notice-unavailable = ምዝገባኹም ክንዕቅቦ ኣይከኣልናን። መልስታትኩም ኣብቲ ገጽ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ፣ ወይ ናብ { $phone } ደውሉ።

## What is wrong with an answer

error-missing = እዚ ሕቶ መልሲ የድልዮ
error-no-contact = ኢመይል ወይ ተሌፎን ጽሓፉ፣ ወይ ናባና ከም እትመጹ ምረጹ
error-too-long = እቲ መልሲ ካብ { $max } ፊደላት ክበዝሕ የብሉን
error-character = ኣብቲ መልሲ ከነንብቦም ዘይንኽእል ምልክታት ኣለዉ። ኣብ ሓደ መስመር እንደገና ጽሓፍዎ
error-not-a-number = ምሉእ ቁጽሪ ብኣሃዝ ጽሓፉ
error-too-small = እቲ ቁጽሪ ካብ { $min } ክንእስ የብሉን
error-too-large = እቲ ቁጽሪ ካብ { $max } ክዓቢ የብሉን
error-not-a-date = ዕለት ብዓመት፣ ወርሕን መዓልትን ጽሓፉ፣ ንኣብነት 2026-12-03
error-too-early = እቲ ዕለት ቅድሚ { $min } ክኸውን የብሉን
error-too-late = እቲ ዕለት ድሕሪ { $max } ክኸውን የብሉን
error-not-an-email = ምሉእ ኣድራሻ ኢመይል ጽሓፉ፣ ንኣብነት namn@post.example
error-not-a-phone = ቁጽሪ ተሌፎን ብኣሃዛት ጽሓፉ፣ ንኣብነት 070-174 06 05
error-not-an-option = ሓደ ካብቶም መልስታት ምረጹ
error-not-a-tick = ኣብቲ ሳጹን ምልክት ግበሩ ወይ ባዶ ግደፍዎ
error-repeated = እዚ ሕቶ ሓደ መልሲ ጥራይ ክህልዎ ይኽእል
error-unknown-field = እዚ ሕቶ ኣብቲ ቅጥዒ የለን። ነቲ ገጽ እንደገና ክፈትዎ

## The receipt

receipt-title = የቐንየልና! ምዝገባኹም በጺሑና።
receipt-reference = ቁጽርኹም
receipt-reference-text = ነቲ ቁጽሪ ጽሓፍዎ ወይ ስእሊ ኣልዕልዎ። እንተደዊልኩምልና ንገሩና።
receipt-next = ሕጂ እንታይ ይስዕብ?
receipt-matching-1 = ኣብ ውሽጢ ሓደ ሰሙን ክንረኽበኩም ኢና።
receipt-matching-2 = ሽዑ ቁሩብ ዝያዳ ንዛረብ፦ መዓስ ክትራኸቡ ከም እትኽእሉን እንታይ ምግባር ከም እትፈትዉን።
receipt-matching-3 = ድሕሪኡ ንዓኹም ዝሰማማዕ ሰብ ንደሊ። ግዜ ክወስድ ይኽእል። ክሳብ ሽዑ ናብ መደባትና ንዑ።
receipt-occurrence-1 = ቦታኹም ተታሒዙ ኣሎ።
receipt-occurrence-2 = ናብቲ መደብ ንዑ። ወረቐት ሒዝኩም ክትመጹ ኣየድልየኩምን።
receipt-occurrence-3 = ክትመጹ ኣይትኽእሉን ዲኹም? ደውሉልና፣ ካልእ ሰብ ነቲ ቦታ ምእንቲ ክረኽቦ።
receipt-message-1 = መልእኽትኹም በጺሑና።
receipt-message-2 = ኣብ ውሽጢ ሰለስተ መዓልታት ስራሕ ንምልስ።
receipt-change = ክትቅይርዎ እትደልዩ ነገር ኣሎ ዶ፣ ወይስ ሓሳብኩም ቀይርኩም? ናብ { $phone } ደውሉ እሞ ቁጽርኹም ንገሩና።
receipt-private = እዚ ገጽ ብዛዕባኹም ዝኾነ ነገር ኣየርእን። ካልኦት ሰባት ኣብ ዝጥቀምሉ ኮምፒተር እውን ክትዓጽውዎ ትኽእሉ ኢኹም።
receipt-calendar = እንታይ ከም ዘሎ ኣብ ዓውደ ኣዋርሕ ርኣዩ

## Personal data

privacy-forms = ቅጥዕታትና
privacy-question = ሕቶ
privacy-why = ስለምንታይ ንሓትት
privacy-must = ክትምልሱ ግዴታ ድዩ?
privacy-required = እወ
privacy-optional = ኣይፋል
purpose-contact = ንዓኹም ንምርካብ
purpose-matching = ንዓኹም ዝሰማማዕ ሰብ ንምርካብ
purpose-agreement = ነቶም ሕግታት ከም እትቕበልዎም ንምፍላጥ
purpose-statistics = ክንደይ ሰብ ከም እንበጽሕ ንምቝጻር
purpose-occurrence = ነቲ መደብ ንምድላው
months = { $count ->
    [one] { $count } ወርሒ
   *[other] { $count } ኣዋርሕ
}
kept-last-activity = ካብ ናይ መወዳእታ ርክብና { $months } ምስ ሓለፈ ነቲ መልስታት ንድምስሶ።
kept-occurrence = ካብቲ መደብ { $months } ምስ ሓለፈ ነቲ መልስታት ንድምስሶ።
kept-answered = መልሲ ካብ ዝሃብናኩም { $months } ምስ ሓለፈ ነቲ መልስታት ንድምስሶ።
decision = ውሳነ፦ { $decision }

## When something is not there or does not work

status-404-title = እዚ ገጽ የለን
status-404-text = ምናልባት ተሰጋጊሩ ይኸውን። ካብ መጀመርታ ገጽ ጀምሩ፣ ወይ ኣብቲ ዝርዝር ርኣዩ።
status-413-title = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ
status-413-text = ነቶም መልስታት ኣሕጽርዎም እሞ እንደገና ፈትኑ፣ ወይ ደውሉልና።
status-415-title = ነቲ ዝተላእከ ከነንብቦ ኣይከኣልናን
status-415-text = ናብቲ ቅጥዒ ተመለሱ እሞ እንደገና ፈትኑ፣ ወይ ደውሉልና።
status-429-title = ቁሩብ ተጸበዩ
status-429-text = ኣብ ሓጺር ግዜ ካብዚ ብዙሕ ምዝገባታት መጺኡ። ድሕሪ ሓደ ሰዓት እንደገና ፈትኑ፣ ወይ ደውሉልና፣ ብኡንብኡ ክንሕግዘኩም ኢና።
status-503-title = ሕጂ ክንዕቅብ ኣይንኽእልን
status-503-text = እቲ ጌጋ ናትና እዩ፣ ናትኩም ኣይኮነን። ድሕሪ ቁሩብ እንደገና ፈትኑ፣ ወይ ደውሉልና፣ ብተሌፎን ክንምዝግበኩም ኢና።
status-other-title = ጌጋ ኣጋጢሙ
status-other-text = እቲ ጌጋ ናትና እዩ፣ ናትኩም ኣይኮነን። ድሕሪ ቁሩብ እንደገና ፈትኑ፣ ወይ ደውሉልና።
status-call = ናብ { $phone } ደውሉ
status-home = ናብ መጀመርታ ገጽ

## The page where one chooses a language

chooser-title = ቋንቋ ምረጹ
chooser-go = ብትግርኛ ቀጽሉ

## ዝርዝር ተጸበይቲ

full-wait = መሊኡ፣ ግን ኣብ ዝርዝር ተጸበይቲ ክትኣትዉ ትኽእሉ
receipt-waiting-1 = ሕጂ ንዓኹም ዝኸውን ቦታ የለን። ኣብ ዝርዝር ተጸበይቲ ኣለኹም።
receipt-waiting-2 = ቦታ እንተ ተረኺቡ ክንረኽበኩም ኢና። ሽዑ እወ ንምባል ክልተ መዓልቲ ኣለኩም፣ ወይ ክሳብ መደብ ዝጅምር።
receipt-waiting-3 = እንተ ዘይረኺብናኩም ቦታ ኣይተረኽበን ማለት እዩ። ኣብ ካልእ ዕለት እውን ክትምዝገቡ ትኽእሉ።
receipt-received-1 = ምዝገባኹም በጺሑና።
receipt-received-2 = ቦታ ከም ዘለኩም ክትፈልጡ ትደልዩ ዶ? ደውሉልና እሞ ቁጽርኹም ንገሩና።
receipt-received-3 = ክትመጹ ኣይትኽእሉን ዲኹም? ደውሉልና፣ ካልእ ሰብ ነቲ ቦታ ምእንቲ ክረኽቦ።

## The private page

mine-title = ገጽኩም
mine-about = ኣብዚ እንታይ ብዛዕባኹም ከም ዘቐመጥና ትርእዩ። ክትደልዩ ከለኹም ክትቅይርዎ ወይ ክትድምስስዎ ትኽእሉ ኢኹም።
mine-keep = ነዚ መላግቦ ዘለዎ ሰብ ነዚ ገጽ ክኸፍቶ ይኽእል። ንባዕልኹም ዓቅብዎ።
mine-done-answers = ለውጥታትኩም ተዓቂቡ ኣሎ።
mine-done-contact = መልስኹም ዓቂብናዮ ኣለና።
mine-done-still = የቐንየልና! ገና ምሳና ኣለኹም፣ ኣብ ሪጋ ቦታኹም ድማ ተሓልዩ ኣሎ።
mine-done-pause = ሕጂ ዕረፍቲ ወሲድኩም ኣለኹም። ክትደልዩ ከለኹም ተመለሱ።
mine-done-resume = እንቋዕ ብደሓን ተመለስኩም! ዳግማይ ትሳተፉ ኣለኹም።
mine-done-accept = እቲ ቦታ ናትኩም እዩ። እንቋዕ ደሓን መጻእኩም!
mine-done-decline = ኣይፋልን ኢልኩም፣ መልስታትኩም ድማ ተደምሲሱ ኣሎ።
mine-done-withdraw = ምዝገባኹም ተደምሲሱ ኣሎ።
mine-outdated = እዚ ሕጂ ኣይከኣልን እዩ። ኩነታት ሕጂ ከምዚ እዩ።
mine-state = ኩነታት ሕጂ
mine-state-matching-new = ምዝገባኹም በጺሑና ኣሎ፣ ኣብ ውሽጢ ሰሙን ድማ ክንራኸበኩም ኢና።
mine-state-matching-contacted = ምሳኹም ተዛሪብና ኣለና፣ ዝሰማማዓኩም ሰብ ድማ ንደሊ ኣለና። ግዜ ክወስድ ይኽእል።
mine-state-message-new = መልእኽትኹም በጺሑና ኣሎ፣ ኣብ ውሽጢ ሰለስተ መዓልታት ስራሕ ክንምልስ ኢና።
mine-state-message-contacted = ንመልእኽትኹም መሊስና ኣለና።
mine-state-paused = ዕረፍቲ ወሲድኩም ኣለኹም። ክሳብ ትምለሱ ዝኾነ ሰብ ኣይንሓብረኩምን ኢና።
mine-state-left = ድሕሪ ሕጂ ኣይትሳተፉን ኢኹም። መልስታትኩም ተደምሲሱ ኣሎ።
mine-state-seated = ቦታኹም ተታሒዙ ኣሎ። እንቋዕ ደሓን መጻእኩም!
mine-state-waiting = እቲ ርክብ መሊኡ ኣሎ፣ ኣብ ሪጋ ድማ ኣለኹም። ቦታ እንተ ተረኺቡ ክንነግረኩም ኢና።
mine-state-offered = ቦታ ተረኺቡልኩም ኣሎ። ክሳብ { $date }፣ { $time } ክንሕዘልኩም ኢና።
mine-state-lapsed = ሎሚ ቦታ ኣይረኸብኩምን። ናብ ካልእ ዕለት ክትምዝገቡ ትኽእሉ ኢኹም።
mine-state-cancelled = ምዝገባኹም ተሰሪዙ ኣሎ። መልስታትኩም ተደምሲሱ ኣሎ።
mine-reference = ቁጽርኹም
mine-offer-title = ነቲ ቦታ ትደልይዎ ዶ?
mine-offer-yes = እወ፣ ነቲ ቦታ እወስዶ
mine-offer-no = ኣይፋል፣ የቐንየለይ
mine-offer-no-text = ኣይፋል እንተ ኢልኩም ነቲ ቦታ ካልእ ሰብ ይወስዶ፣ መልስታትኩም ድማ ንድምስሶ።
mine-still-title = ክሳብ ሕጂ ክትሳተፉ ትደልዩ ዶ?
mine-still-text = ዝኾነ መልሲ ጽቡቕ እዩ። ክትገልጹ ኣየድልን።
mine-still-yes = እወ፣ ክሳተፍ እደሊ
mine-still-pause = ሕጂ ኣይኮነን
mine-still-no = ኣይፋል፣ ከቋርጽ እደሊ
mine-answers = መልስታትኩም
mine-unanswered = መልሲ የለን
mine-interview-note = ኣብ እዋን ዝርርብና ዝበልኩምዎ ንሕና ክንቅይረልኩም ኢና። ደውሉልና ጥራይ።
mine-change = መልስታትኩም ቀይሩ
mine-change-title = መልስታትኩም ምቕያር
mine-save = ለውጥታት ዓቅቡ
mine-back = ናብ ገጽኩም ተመለሱ
mine-contact-title = ክንጽሕፈልኩም ውሑስ ድዩ?
mine-contact-text = ምናልባት ካልእ ሰብ ንመልእኽትታትኩም የንብብ ይኸውን። ሽዑ ኣይንጽሕፍን፣ እንተ ኣድልዩ ግን ንድውል።
mine-contact-yes = እወ፣ ክትጽሕፉለይ ትኽእሉ ኢኹም
mine-contact-no = ኣይፋል፣ ኣይትጽሓፉለይ
mine-contact-save = መልሲ ዓቅቡ
mine-pause-title = ዕረፍቲ ክትወስዱ ትደልዩ ዶ?
mine-pause-text = ሽዑ ክሳብ ትምለሱ ዝኾነ ሰብ ኣይንሓብረኩምን። ኣብ ሪጋ ቦታኹም ድማ ይሕሎ።
mine-pause = ዕረፍቲ ውሰዱ
mine-resume-title = ዳግማይ ክትሳተፉ ትደልዩ ዶ?
mine-resume = ዳግማይ ክሳተፍ እደሊ
mine-stop-title = ከተቋርጹ ትደልዩ ዶ?
mine-stop-text = ሽዑ መልስታትኩም ብኡንብኡ ንድምስሶ። ክትገልጹ ኣየድልን።
mine-withdraw = ምዝገባይ ደምስሱ
mine-withdraw-title = ምዝገባኹም ንደምስሶ ዶ?
mine-withdraw-text = መልስታትኩም ብኡንብኡ ይጠፍእ፣ ክምለስ ድማ ኣይከኣልን። ክትደልዩ ከለኹም እንደገና ክትምዝገቡ ትኽእሉ ኢኹም።
mine-withdraw-seat = ቦታኹም ካልእ ሰብ ይወስዶ።
mine-withdraw-yes = እወ፣ ኩሉ ደምስሱ
mine-withdraw-no = ኣይፋል፣ ተመለሱ
mine-kept-title = መልስታት ክንደይ ግዜ ንዕቅቦ
mine-kept-left = ተሪፉ ዘሎ ምዝገባ ከም ዝነበረን ኣየኖት መዓልታት ገለ ነገር ከም ዝተፈጸመን ጥራይ እዩ። ንስኹም ምዃንኩም ክንርኢ ኣይንኽእልን።
mine-more = ካልእ ዘቐመጥናዮ
mine-received = ምዝገባ ዝበጽሐሉ
mine-language = እንጽሕፈሉ ቋንቋ
mine-history = እንታይ ከም ዝተፈጸመ
mine-step-received = ምዝገባኹም ተቐቢልና
mine-step-new = ክንራኸበኩም ትጽበዩ
mine-step-contacted = ተራኺብናኩም
mine-step-paused = ዕረፍቲ ወሲድኩም
mine-step-left = ኣቋሪጽኩም
mine-step-waiting = ኣብ ሪጋ ኣቲኹም
mine-step-offered = ቦታ ተዋሂብኩም
mine-step-seated = ቦታ ረኺብኩም
mine-step-lapsed = ቦታ ኣይተረኽበን
mine-step-cancelled = ሰሪዝኩም
mine-unknown-title = እቲ መላግቦ ኣይሰርሕን
mine-unknown-text = ምናልባት ኣረጊቱ ወይ ገለ ክፋሉ ጎዲሉ ይኸውን። ካብቲ መልእኽቲ እንደገና ክፈትዎ፣ ወይ ደውሉልና።
notice-party-full = ንክንድዚ ዝኣክል ሰብ ቦታ የለን። መልስታትኩም ገና ኣሎ። ናብ { $phone } ደውሉ፣ እንታይ ክንገብር ከም እንኽእል ክንርኢ።

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = ሰላም!
mail-moment = { $date } ሰዓት { $time }
mail-confirmation-subject = ቁጽርኹም { $reference } እዩ
mail-confirmation = የቐንየልና! ዝለኣኽኩምልና በጺሑና ኣሎ።
mail-seat-subject = ቁጽርኹም { $reference } እዩ
mail-seat = የቐንየልና! ቦታኹም ተታሒዙ ኣሎ፦ { $when }።
mail-waiting-subject = ቁጽርኹም { $reference } እዩ
mail-waiting = ኣብ ዝርዝር ተጸበይቲ ኣለኹም፦ { $when }። ቦታ እንተ ተረኺቡ ክንጽሕፈልኩም ኢና። ካልእ ክትገብሩ ኣየድልየኩምን።
mail-offer-subject = ክሳዕ { $until } መልሱ
mail-offer = ቦታ ተረኺቡ ኣሎ፦ { $when }። ትደልይዎ ዶ? ኣብ ገጽኩም ክሳዕ { $until } መልሱ። ድሕሪኡ እቲ ቦታ ንኻልእ ሰብ ይወሃብ።
mail-reminder-subject = መዘኻኸሪ
mail-reminder = { $when } ንጽበየኩም ኣለና። ክትመጽኡ ኣይትኽእሉን ዶ? ኣብ ገጽኩም ንገሩና፣ ካልእ ሰብ ቦታ ምእንቲ ክረክብ።
mail-moved-subject = ሓድሽ ግዜ ወይ ቦታ
mail-moved = እቲ ግዜ ወይ ቦታ ተቐይሩ ኣሎ። ሕጂ { $when } እዩ። ዝያዳ ኣብ ገጽኩም ኣሎ።
mail-times-subject = ሓድሽ ግዜ ወይ ቦታ
mail-times = ሓደ ካብቲ ግዜታት ወይ ቦታታት ተቐይሩ ኣሎ። ኩሉ ኣብ ገጽኩም ኣሎ።
mail-cancelled-subject = ተሰሪዙ
mail-cancelled = እቲ { $when } ክኸውን ዝነበረ ተሰሪዙ ኣሎ። ምንም ክትገብሩ ኣየድልየኩምን።
mail-follow-up-subject = ንዓኹም ሕቶ
mail-follow-up = ክሳብ ሕጂ ክትሳተፉ ትደልዩ ዶ? ኣብ ገጽኩም መልሱ። ዕረፍቲ ክትወስዱ ወይ ከተቋርጹ እውን ትኽእሉ ኢኹም። ክትገልጹ ኣየድልን።
mail-page = ኣብ ገጽኩም እንታይ ከም ዝለኣኽኩም ትርእዩ። ኣብኡ ክትቅይርዎ ወይ ክትስሕብዎ ትኽእሉ፦
mail-private = እቲ ሊንክ ናትኩም ጥራይ እዩ። ንሱ ዘለዎ ሰብ ነቲ ገጽ ክኸፍቶ ይኽእል።
mail-call = ሕቶ ኣለኩም ዶ? ናብ { $phone } ደውሉ እሞ ቁጽርኹም { $reference } ንገሩ።

## Series: the same group several times

sessions = { $count ->
    [one] { $count } ርክብ
   *[other] { $count } ርክባት
}
series-first = ቀዳማይ ርክብ
series-count = ብዝሒ ርክባት
series-leaders = መራሕቲ
leaders = { $count ->
    [one] ሓደ መራሒ ኩሉ ግዜ ይርከብ
   *[other] { $count } መራሕቲ ኩሉ ግዜ ይርከቡ
}
series-attendance = ምስታፍ
attendance-every = ኩሉ ግዜ ክትመጹ ንጽበየኩም። ክትመጹ እንተዘይክኢልኩም ንገሩና።
attendance-most = መብዛሕትኡ ግዜ ምጹ። ክትመጹ እንተዘይክኢልኩም ንገሩና።
attendance-free = ክትመጹ ኣብ እትኽእሉሉ ግዜ ምጹ።
from-day = ካብ { $date }
dates-legend-groups = ኣብ ኣየናይ ጉጅለ ክትጽንበሩ ትደልዩ?
series-form = ኣብቲ ጉጅለ ተመዝገቡ
series-all = { $count ->
    [one] ኣብቲ ርክብ ትምዝገቡ
   *[other] ሓንሳብ ንኹሎም { $count } ርክባት ትምዝገቡ
}
series-started = እታ ጉጅለ ጀሚራ ኣላ። ናብ { $phone } ደውሉ፣ ቀጻሊት ጉጅለ መዓስ ከም እትጅምር ክንነግረኩም ኢና።
series-over = እታ ጉጅለ ተዛዚማ። ቀጻሊት ጉጅለ ኣብ ካላንደር ርኣዩ።
series-cancelled = እታ ጉጅለ ኣይክትካየድን እያ።
series-next = እታ ጉጅለ ምስ ተዛዘመት

## ዓውደ-ኣዋርሕ ኣብ ካልእ ፕሮግራማት

calendar-cancelled = ተሰሪዙ: { $title }
calendar-add = ናብ ዓውደ-ኣዋርሐይ ወስኽ
subscribe-title = ርክባት ኣብ ናይ ገዛእ ርእስኻ ዓውደ-ኣዋርሕ ርኸብ
subscribe-text = ሽዑ ሓደስቲ ርክባትን ለውጥታትን ባዕሎም ኣብ ዓውደ-ኣዋርሕ ተሌፎንካ ወይ ኮምፒተርካ ይርኣዩ። ሓደ መዓልቲ ክወስድ ይኽእል እዩ፤ ስለዚ ኩሉ ግዜ ኣብታ መዓልቲ ርክብ ኣብዚ ርአ።
subscribe-all = ኩሎም ርክባት
subscribe-kinds = ሓደ ዓይነት ርክብ ጥራይ
subscribe-spoken = ቋንቋኻ ዝዝረበሎም ወይ ዝትርጎመሎም ርክባት ጥራይ
subscribe-open = ተመዝገብ
subscribe-to = ን { $name } ተመዝገብ
subscribe-address = ንምቕዳሕ ዝኸውን ኣድራሻ
subscribe-feeds = ሓደስቲ ዜናታት
