# reviewed: false

## The frame of the page

language-name = فارسی
skip-to-content = رفتن به متن اصلی
nav-languages = زبان‌ها
nav-main = فهرست اصلی
nav-crumbs = شما اینجا هستید
nav-footer = دربارهٔ وب‌سایت
home = صفحهٔ اول
footer-contact = تماس
footer-hours = ساعت‌های کار
footer-about = دربارهٔ وب‌سایت
footer-no-cookies = این وب‌سایت از کوکی استفاده نمی‌کند و دنبال نمی‌کند چه می‌خوانید.
print-address = نشانی این صفحه: { $url }

## Notes about the translation

fallback-title = این صفحه هنوز به فارسی نیست
fallback-text = آن را به این زبان می‌خوانید: { $language }. اگر کمک می‌خواهید به ما زنگ بزنید: { $phone }.
unreviewed = این متن ترجمه شده است، اما هنوز هیچ‌کسی که این زبان را حرف می‌زند آن را بررسی نکرده است.
outdated = این ترجمه ممکن است از متن سوئدی قدیمی‌تر باشد. زمان‌ها، مکان‌ها و شماره‌های تلفن همیشه درست هستند.

## The service in short

facts-title = خوب است بدانید
first-meeting = نخستین دیدار
minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}
cost = هزینه
cost-free = رایگان
kronor = { $count ->
    [one] { $count } کرون
   *[other] { $count } کرون
}
stop-label = کنار رفتن
stop-text = هر وقت بخواهید، بدون توضیح
queue-title = وضعیت صف
queue-waiting = { $count ->
    [one] نفر منتظر دوست است
   *[other] نفر منتظر دوست هستند
}
queue-registered = { $count ->
    [one] نفر ثبت‌نام کرده است
   *[other] نفر ثبت‌نام کرده‌اند
}
queue-ratio = در برابر هر نفر در یک طرف، { $ratio } نفر در طرف دیگر هستند.
queue-as-of = تاریخ این رقم‌ها: { $date }
lighter-title = ساده‌تر شروع کنید
lighter-text = اول به یک برنامهٔ آزاد بیایید. شما را به چیزی متعهد نمی‌کند.

## The calendar

events-next = برنامه‌های بعدی
events-all = همهٔ تقویم
events-none = الان برنامه‌ای در نظر گرفته نشده است. به ما زنگ بزنید تا بگوییم چه خبر است.
events-jump = رفتن به یک ماه
all-day = تمام روز
online = اینترنتی
cancelled = لغو شده
moved = جابه‌جا شده
changed = زمان یا مکان تازه
full = پر شده
until-day = تا { $date }
spoken = زبان گفت‌وگو
interpreter-chip = مترجم: { $language }
sign-up = ثبت‌نام کنید
sign-up-needed = باید ثبت‌نام کنید
just-come = همان‌طور که هستید بیایید، بدون ثبت‌نام
seats = { $count ->
    [one] { $count } جا
   *[other] { $count } جا
}
outside-event = برگزارکننده: { $organiser }
outside-note = این برنامه را کس دیگری برگزار می‌کند. پرسش‌ها و ثبت‌نام با برگزارکننده است.
outside-link = وب‌سایت برگزارکننده

## An event

event-next = بار بعد
event-where = کجا
event-access = راه ورود
event-repeats = تکرار
event-seats = جاها
event-sign-up = ثبت‌نام
event-audience = برای چه کسانی
event-kind = نوع برنامه
event-organiser = برگزارکننده
event-map = دیدن روی نقشه
event-link = پیوند برنامه
event-dates = تاریخ‌های بعدی
event-earlier = پیش از این
event-over = تاریخ دیگری در نظر گرفته نشده است. در تقویم برنامه‌های دیگر را ببینید.
event-cancelled = این برنامه لغو شده است.
event-cancelled-next = تاریخ بعدی لغو شده است. تاریخ‌های دیگر را ببینید.
event-form = ثبت‌نام در این برنامه
ages = سن: { $ages }
guardian = سرپرست کودک او را ثبت‌نام می‌کند. سرپرست قانونی تعیین‌شده یا کارکنان محل زندگی کودک هم می‌توانند این کار را بکنند.
audience-everyone = همه
audience-women = زنان
audience-men = مردان
audience-parents = پدران و مادران
audience-children = کودکان
audience-youth = جوانان
audience-families = خانواده‌ها
audience-seniors = سالمندان
audience-employers = کارفرمایان

## How often: the parts are put together into one sentence

repeats-day = { $interval ->
    [1] هر روز
    [2] یک روز در میان
   *[other] هر { $interval } روز
}
repeats-week = { $interval ->
    [1] هر هفته
    [2] یک هفته در میان
   *[other] هر { $interval } هفته
}
repeats-month = { $interval ->
    [1] هر ماه
    [2] یک ماه در میان
   *[other] هر { $interval } ماه
}
repeats-year = { $interval ->
    [1] هر سال
    [2] یک سال در میان
   *[other] هر { $interval } سال
}
repeats-on = { $rhythm }، { $days }
repeats-until = تا { $date }
repeats-count = { $count ->
    [one] { $count } بار
   *[other] { $count } بار
}
list-comma = ،{" "}
on-mon = دوشنبه‌ها
on-tue = سه‌شنبه‌ها
on-wed = چهارشنبه‌ها
on-thu = پنجشنبه‌ها
on-fri = جمعه‌ها
on-sat = شنبه‌ها
on-sun = یکشنبه‌ها
on-nth = { $nth ->
    [1] اولین
    [2] دومین
    [3] سومین
    [4] چهارمین
    [5] پنجمین
   *[last] آخرین
} { $day ->
    [mon] دوشنبه
    [tue] سه‌شنبه
    [wed] چهارشنبه
    [thu] پنجشنبه
    [fri] جمعه
    [sat] شنبه
   *[sun] یکشنبه
}
on-month-day = روز { $day } ماه

## Weekdays and opening hours

day-mon = دوشنبه
day-tue = سه‌شنبه
day-wed = چهارشنبه
day-thu = پنجشنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه
short-mon = دوشنبه
short-tue = سه‌شنبه
short-wed = چهارشنبه
short-thu = پنجشنبه
short-fri = جمعه
short-sat = شنبه
short-sun = یکشنبه
hours-title = ساعت‌های کار
hours-day = روز
hours-time = ساعت
hours-closed = بسته
hours-until = این ساعت‌ها تا این تاریخ درست است: { $date }

## Contact

phone = تلفن
email = ایمیل
visit = مراجعه

## Forms

protected-title = آیا اطلاعات شخصی شما محافظت‌شده است؟
protected-text = از این فرم استفاده نکنید. به { $phone } زنگ بزنید یا پیش ما بیایید تا به شکلی امن به شما کمک کنیم.
form-phone = ترجیح می‌دهید حرف بزنید؟ به { $phone } زنگ بزنید.
errors-title = { $count ->
    [one] { $count } مورد باید درست شود
   *[other] { $count } مورد باید درست شود
}
errors-kept = هرچه نوشته‌اید باقی مانده است.
error-prefix = خطا
optional = اختیاری
choices-hint = می‌توانید چند تا را انتخاب کنید.
more-languages = زبان‌های بیشتر
contact-legend = چطور با شما تماس بگیریم؟
contact-hint = یک راه کافی است.
why-contact = می‌پرسیم تا بتوانیم با شما تماس بگیریم.
why-matching = می‌پرسیم تا کسی را پیدا کنیم که مناسب شما باشد.
why-agreement = می‌پرسیم تا همه قاعده‌ها را بدانند.
why-statistics = می‌پرسیم تا بشماریم به چند نفر می‌رسیم. نام شما دیده نمی‌شود.
why-occurrence = می‌پرسیم تا برنامه را آماده کنیم.
honeypot = این خانه را خالی بگذارید
dates-legend = در چه تاریخی می‌خواهید بیایید؟
dates-one = شما ثبت‌نام می‌کنید در
dates-none = الان تاریخی برای ثبت‌نام نیست.
form-privacy-link = از اطلاعات شما چگونه استفاده می‌کنیم
notice-form-changed = این فرم از وقتی آن را باز کردید تغییر کرده است. پاسخ‌های شما باقی است. آن‌ها را بخوانید و دوباره بفرستید.
notice-occurrence-missing = یک تاریخ انتخاب کنید
notice-occurrence-unknown = این تاریخ دیگر وجود ندارد. تاریخ دیگری انتخاب کنید
notice-occurrence-closed = ثبت‌نام برای این تاریخ بسته شده است. تاریخ دیگری انتخاب کنید
notice-side-closed = الان ثبت‌نام بیشتری از این نوع نمی‌پذیریم. به ما زنگ بزنید تا بگوییم چه کاری می‌توانید بکنید.
notice-too-many = در زمان کوتاهی ثبت‌نام‌های زیادی از اینجا رسیده است. کمی صبر کنید یا به { $phone } زنگ بزنید.
notice-unavailable = نتوانستیم ثبت‌نام شما را ذخیره کنیم. پاسخ‌های شما در صفحه باقی است. کمی بعد دوباره امتحان کنید یا به { $phone } زنگ بزنید.

## What is wrong with an answer

error-missing = این سؤال پاسخ لازم دارد
error-no-contact = ایمیل یا تلفن بنویسید، یا انتخاب کنید که خودتان می‌آیید
error-too-long = پاسخ می‌تواند حداکثر { $max } حرف باشد
error-character = پاسخ نشانه‌هایی دارد که نمی‌توانیم بخوانیم. آن را دوباره در یک خط بنویسید
error-not-a-number = یک عدد کامل با رقم بنویسید
error-too-small = عدد نباید کمتر از { $min } باشد
error-too-large = عدد نباید بیشتر از { $max } باشد
error-not-a-date = تاریخ را به صورت سال، ماه و روز میلادی بنویسید، برای نمونه 2026-12-03
error-too-early = تاریخ نباید پیش از { $min } باشد
error-too-late = تاریخ نباید پس از { $max } باشد
error-not-an-email = نشانی کامل ایمیل را بنویسید، برای نمونه namn@post.example
error-not-a-phone = شمارهٔ تلفن را با رقم بنویسید، برای نمونه 070-174 06 05
error-not-an-option = یکی از پاسخ‌ها را انتخاب کنید
error-not-a-tick = خانه را علامت بزنید یا خالی بگذارید
error-repeated = این سؤال فقط یک پاسخ می‌تواند داشته باشد
error-unknown-field = فرم چنین سؤالی ندارد. صفحه را دوباره بارگذاری کنید

## The receipt

receipt-title = سپاسگزاریم! ثبت‌نام شما رسید.
receipt-reference = شمارهٔ شما
receipt-reference-text = شماره را یادداشت کنید یا از آن عکس بگیرید. اگر به ما زنگ زدید آن را بگویید.
receipt-next = حالا چه می‌شود؟
receipt-matching-1 = ظرف یک هفته با شما تماس می‌گیریم.
receipt-matching-2 = آن وقت کمی بیشتر حرف می‌زنیم: چه وقت می‌توانید دیدار کنید و چه کارهایی را دوست دارید.
receipt-matching-3 = بعد دنبال کسی می‌گردیم که مناسب شما باشد. ممکن است طول بکشد. تا آن وقت به برنامه‌های ما خوش آمدید.
receipt-occurrence-1 = جای شما رزرو شد.
receipt-occurrence-2 = به برنامه بیایید. لازم نیست رسیدی با خود بیاورید.
receipt-occurrence-3 = نمی‌توانید بیایید؟ به ما زنگ بزنید تا جای شما به کس دیگری برسد.
receipt-message-1 = پیام شما به ما رسید.
receipt-message-2 = ظرف سه روز کاری پاسخ می‌دهیم.
receipt-change = می‌خواهید چیزی را تغییر دهید یا پشیمان شده‌اید؟ به { $phone } زنگ بزنید و شماره‌تان را بگویید.
receipt-private = این صفحه چیزی دربارهٔ شما نشان نمی‌دهد. می‌توانید آن را ببندید، حتی در رایانه‌ای که دیگران هم از آن استفاده می‌کنند.
receipt-calendar = در تقویم ببینید چه برنامه‌هایی هست

## Personal data

privacy-forms = فرم‌های ما
privacy-question = سؤال
privacy-why = چرا می‌پرسیم
privacy-must = آیا باید پاسخ دهید؟
privacy-required = بله
privacy-optional = نه
purpose-contact = برای تماس با شما
purpose-matching = برای پیدا کردن کسی که مناسب شما باشد
purpose-agreement = برای اینکه بدانیم قاعده‌ها را می‌پذیرید
purpose-statistics = برای شمردن کسانی که به آن‌ها می‌رسیم
purpose-occurrence = برای آماده کردن برنامه
months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
kept-last-activity = پاسخ‌ها را { $months } پس از آخرین تماس پاک می‌کنیم.
kept-occurrence = پاسخ‌ها را { $months } پس از برنامه پاک می‌کنیم.
kept-answered = پاسخ‌ها را { $months } پس از آنکه جواب دادیم پاک می‌کنیم.
decision = تصمیم: { $decision }

## When something is not there or does not work

status-404-title = این صفحه وجود ندارد
status-404-text = شاید جابه‌جا شده باشد. از صفحهٔ اول شروع کنید یا در فهرست نگاه کنید.
status-413-title = متن بیش از اندازه بود
status-413-text = پاسخ‌ها را کوتاه کنید و دوباره امتحان کنید، یا به ما زنگ بزنید.
status-415-title = نتوانستیم آنچه را فرستاده شد بخوانیم
status-415-text = به فرم برگردید و دوباره امتحان کنید، یا به ما زنگ بزنید.
status-429-title = کمی صبر کنید
status-429-text = در زمان کوتاهی ثبت‌نام‌های زیادی از اینجا رسیده است. یک ساعت دیگر دوباره امتحان کنید، یا به ما زنگ بزنید تا همین حالا کمک کنیم.
status-503-title = الان نمی‌توانیم ذخیره کنیم
status-503-text = اشکال از ماست، نه از شما. کمی بعد دوباره امتحان کنید، یا به ما زنگ بزنید تا تلفنی ثبت‌نام‌تان کنیم.
status-other-title = اشکالی پیش آمد
status-other-text = اشکال از ماست، نه از شما. کمی بعد دوباره امتحان کنید، یا به ما زنگ بزنید.
status-call = به { $phone } زنگ بزنید
status-home = رفتن به صفحهٔ اول

## The page where one chooses a language

chooser-title = زبان را انتخاب کنید
chooser-go = ادامه به فارسی

## فهرست انتظار

full-wait = پر شده، اما می‌توانید در فهرست انتظار باشید
receipt-waiting-1 = اکنون جای خالی برای شما نیست. شما در فهرست انتظار هستید.
receipt-waiting-2 = اگر جایی خالی شود با شما تماس می‌گیریم. آن‌گاه دو روز وقت دارید که بله بگویید، یا تا شروع برنامه.
receipt-waiting-3 = اگر خبری از ما نشد، جایی خالی نشده است. می‌توانید برای تاریخ دیگری هم ثبت‌نام کنید.
receipt-received-1 = ثبت‌نام شما رسید.
receipt-received-2 = می‌خواهید بدانید جا دارید یا نه؟ به ما زنگ بزنید و شماره‌تان را بگویید.
receipt-received-3 = نمی‌توانید بیایید؟ به ما زنگ بزنید تا جای شما به کس دیگری برسد.

## The private page

mine-title = صفحهٔ شما
mine-about = اینجا می‌بینید چه چیزی دربارهٔ شما ذخیره کرده‌ایم. هر وقت بخواهید می‌توانید آن را تغییر دهید یا پاک کنید.
mine-keep = هر کس این پیوند را داشته باشد می‌تواند صفحه را باز کند. آن را پیش خودتان نگه دارید.
mine-done-answers = تغییرات شما ذخیره شد.
mine-done-contact = پاسخ شما را ذخیره کردیم.
mine-done-still = ممنون! شما همچنان هستید و جایتان در صف حفظ می‌شود.
mine-done-pause = اکنون در استراحت هستید. هر وقت خواستید برگردید.
mine-done-resume = خوش برگشتید! دوباره شرکت می‌کنید.
mine-done-accept = جا برای شماست. خوش آمدید!
mine-done-decline = شما نه گفتید و پاسخ‌هایتان پاک شد.
mine-done-withdraw = ثبت‌نام شما پاک شد.
mine-outdated = دیگر ممکن نیست. وضعیت اکنون چنین است.
mine-state = وضعیت کنونی
mine-state-matching-new = ثبت‌نام شما رسیده است و ظرف یک هفته با شما تماس می‌گیریم.
mine-state-matching-contacted = با شما صحبت کرده‌ایم و دنبال کسی هستیم که مناسب شما باشد. ممکن است زمان ببرد.
mine-state-message-new = پیام شما رسیده است و ظرف سه روز کاری پاسخ می‌دهیم.
mine-state-message-contacted = به پیام شما پاسخ داده‌ایم.
mine-state-paused = در استراحت هستید. تا برنگردید کسی را به شما پیشنهاد نمی‌کنیم.
mine-state-left = دیگر شرکت نمی‌کنید. پاسخ‌هایتان پاک شده است.
mine-state-seated = جای شما رزرو شده است. خوش آمدید!
mine-state-waiting = دیدار پر است و شما در صف هستید. اگر جایی خالی شد خبر می‌دهیم.
mine-state-offered = جایی برای شما خالی شده است. آن را تا { $date }، { $time } نگه می‌داریم.
mine-state-lapsed = این بار جا به شما نرسید. می‌توانید برای تاریخ دیگری ثبت‌نام کنید.
mine-state-cancelled = ثبت‌نام شما لغو شده است. پاسخ‌هایتان پاک شده است.
mine-reference = شمارهٔ شما
mine-offer-title = این جا را می‌خواهید؟
mine-offer-yes = بله، جا را می‌گیرم
mine-offer-no = نه، ممنون
mine-offer-no-text = اگر نه بگویید جا به کس دیگری می‌رسد و پاسخ‌هایتان را پاک می‌کنیم.
mine-still-title = آیا هنوز می‌خواهید شرکت کنید؟
mine-still-text = هر پاسخی خوب است. لازم نیست توضیح دهید.
mine-still-yes = بله، می‌خواهم شرکت کنم
mine-still-pause = فعلاً نه
mine-still-no = نه، می‌خواهم تمام کنم
mine-answers = پاسخ‌های شما
mine-unanswered = بدون پاسخ
mine-interview-note = آنچه هنگام گفت‌وگو گفتید را ما برایتان تغییر می‌دهیم. فقط به ما زنگ بزنید.
mine-change = پاسخ‌ها را تغییر دهید
mine-change-title = تغییر پاسخ‌ها
mine-save = تغییرات را ذخیره کنید
mine-back = بازگشت به صفحهٔ شما
mine-contact-title = آیا نوشتن به شما امن است؟
mine-contact-text = شاید کس دیگری پیام‌های شما را بخواند. در این صورت نمی‌نویسیم و اگر لازم باشد زنگ می‌زنیم.
mine-contact-yes = بله، می‌توانید برایم بنویسید
mine-contact-no = نه، برایم ننویسید
mine-contact-save = پاسخ را ذخیره کنید
mine-pause-title = می‌خواهید مدتی استراحت کنید؟
mine-pause-text = تا برنگردید کسی را پیشنهاد نمی‌کنیم. جایتان در صف حفظ می‌شود.
mine-pause = استراحت می‌کنم
mine-resume-title = می‌خواهید دوباره شرکت کنید؟
mine-resume = می‌خواهم دوباره شرکت کنم
mine-stop-title = می‌خواهید تمام کنید؟
mine-stop-text = پاسخ‌هایتان را فوراً پاک می‌کنیم. لازم نیست توضیح دهید.
mine-withdraw = ثبت‌نامم را پاک کنید
mine-withdraw-title = ثبت‌نام شما را پاک کنیم؟
mine-withdraw-text = پاسخ‌هایتان فوراً پاک می‌شود و بازگشت‌پذیر نیست. هر وقت خواستید می‌توانید دوباره ثبت‌نام کنید.
mine-withdraw-seat = جای شما به کس دیگری می‌رسد.
mine-withdraw-yes = بله، همه چیز را پاک کنید
mine-withdraw-no = نه، برگردید
mine-kept-title = چه مدت پاسخ‌ها را نگه می‌داریم
mine-kept-left = تنها چیزی که می‌ماند این است که ثبت‌نامی بوده و در چه روزهایی اتفاقی افتاده است. نمی‌توانیم ببینیم که شما بوده‌اید.
mine-more = چیزهای دیگری که ذخیره کرده‌ایم
mine-received = ثبت‌نام رسید
mine-language = زبانی که به آن می‌نویسیم
mine-history = چه گذشته است
mine-step-received = ثبت‌نام شما رسید
mine-step-new = در انتظار تماس ما
mine-step-contacted = با شما تماس گرفتیم
mine-step-paused = استراحت کردید
mine-step-left = تمام کردید
mine-step-waiting = در فهرست انتظار قرار گرفتید
mine-step-offered = جایی به شما پیشنهاد شد
mine-step-seated = جا گرفتید
mine-step-lapsed = جایی نبود
mine-step-cancelled = لغو کردید
mine-unknown-title = پیوند کار نمی‌کند
mine-unknown-text = شاید خیلی قدیمی باشد یا بخشی از آن کم باشد. دوباره از پیام بازش کنید یا به ما زنگ بزنید.
notice-party-full = برای این تعداد جا نیست. پاسخ‌هایتان هنوز هست. به { $phone } زنگ بزنید تا ببینیم چه می‌توانیم بکنیم.

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = سلام!
mail-moment = { $date } ساعت { $time }
mail-confirmation-subject = شمارهٔ شما { $reference } است
mail-confirmation = سپاس! آنچه فرستادید به دست ما رسید.
mail-seat-subject = شمارهٔ شما { $reference } است
mail-seat = سپاس! جای شما رزرو شد: { $when }.
mail-waiting-subject = شمارهٔ شما { $reference } است
mail-waiting = شما در فهرست انتظار هستید: { $when }. اگر جایی خالی شود به شما می‌نویسیم. لازم نیست کار دیگری بکنید.
mail-offer-subject = لطفاً تا { $until } پاسخ دهید
mail-offer = جایی خالی شده است: { $when }. آن را می‌خواهید؟ تا { $until } در صفحهٔ خود پاسخ دهید. پس از آن جا به شخص دیگری می‌رسد.
mail-reminder-subject = یادآوری
mail-reminder = { $when } منتظر شما هستیم. نمی‌توانید بیایید؟ در صفحهٔ خود بگویید تا شخص دیگری جا را بگیرد.
mail-moved-subject = زمان یا مکان تازه
mail-moved = زمان یا مکان تغییر کرده است. اکنون { $when } است. بیشتر در صفحهٔ شماست.
mail-times-subject = زمان یا مکان تازه
mail-times = یکی از زمان‌ها یا مکان‌ها تغییر کرده است. همه در صفحهٔ شماست.
mail-cancelled-subject = لغو شد
mail-cancelled = آنچه قرار بود { $when } باشد لغو شد. لازم نیست کاری بکنید.
mail-follow-up-subject = پرسشی از شما
mail-follow-up = آیا هنوز می‌خواهید شرکت کنید؟ در صفحهٔ خود پاسخ دهید. می‌توانید استراحت کنید یا تمام کنید. لازم نیست توضیح دهید.
mail-page = در صفحهٔ خود می‌بینید چه فرستاده‌اید. آنجا می‌توانید آن را تغییر دهید یا پس بگیرید:
mail-private = این پیوند فقط برای شماست. هر کس آن را داشته باشد می‌تواند صفحه را باز کند.
mail-call = پرسشی دارید؟ با { $phone } تماس بگیرید و شمارهٔ خود، { $reference }، را بگویید.

## Series: the same group several times

sessions = { $count ->
    [one] { $count } دیدار
   *[other] { $count } دیدار
}
series-first = نخستین دیدار
series-count = تعداد دیدارها
series-leaders = راهبران گروه
leaders = { $count ->
    [one] هر بار یک راهبر حضور دارد
   *[other] هر بار { $count } راهبر حضور دارند
}
series-attendance = حضور
attendance-every = هر بار روی آمدن شما حساب می‌کنیم. اگر نمی‌توانید بیایید به ما خبر بدهید.
attendance-most = بیشتر دیدارها را بیایید. اگر نمی‌توانید به ما خبر بدهید.
attendance-free = هر بار که می‌توانید بیایید.
from-day = از { $date }
dates-legend-groups = می‌خواهید در کدام گروه باشید؟
series-form = در گروه ثبت‌نام کنید
series-all = { $count ->
    [one] در این دیدار ثبت‌نام می‌کنید
   *[other] یک بار برای هر { $count } دیدار ثبت‌نام می‌کنید
}
series-started = گروه شروع شده است. به { $phone } زنگ بزنید تا بگوییم گروه بعدی کی شروع می‌شود.
series-over = گروه تمام شده است. گروه بعدی را در تقویم ببینید.
series-cancelled = این گروه برگزار نمی‌شود.
series-next = پس از پایان گروه

## تقویم در برنامه‌های دیگر

calendar-cancelled = لغو شد: { $title }
calendar-add = افزودن به تقویم من
subscribe-title = دیدارها را در تقویم خودتان داشته باشید
subscribe-text = آن‌گاه دیدارهای تازه و تغییرها خودبه‌خود در تقویم گوشی یا رایانهٔ شما دیده می‌شوند. ممکن است یک شبانه‌روز طول بکشد؛ پس همیشه در همان روز اینجا را نگاه کنید.
subscribe-all = همهٔ دیدارها
subscribe-kinds = فقط یک نوع دیدار
subscribe-spoken = فقط دیدارهایی که در آن‌ها به زبان شما گفت‌وگو یا ترجمه می‌شود
subscribe-open = اشتراک
subscribe-to = اشتراک { $name }
subscribe-address = نشانی برای کپی
subscribe-feeds = خبرخوان
