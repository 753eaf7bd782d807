# reviewed: false

## The frame of the page

language-name = العربية
skip-to-content = انتقل إلى المحتوى
nav-languages = اللغات
nav-main = القائمة الرئيسية
nav-crumbs = أنت هنا
nav-footer = عن الموقع
home = الصفحة الرئيسية
footer-contact = اتصل بنا
footer-hours = أوقات الدوام
footer-about = عن الموقع
footer-no-cookies = لا يستخدم هذا الموقع ملفات تعريف الارتباط ولا يتتبع ما تقرؤه.
print-address = عنوان هذه الصفحة: { $url }

## Notes about the translation

fallback-title = هذه الصفحة غير متوفرة بالعربية بعد
fallback-text = النص معروض بهذه اللغة: { $language }. إن أردت مساعدة فاتصل بنا: { $phone }.
unreviewed = هذا النص مترجم، ولم يراجعه بعد شخص يتحدث اللغة.
outdated = قد تكون هذه الترجمة أقدم من النص السويدي. أما الأوقات والأماكن وأرقام الهاتف فهي صحيحة دائمًا.

## The service in short

facts-title = من المفيد أن تعرف
first-meeting = اللقاء الأول
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
cost = التكلفة
cost-free = مجانًا
kronor = { $count ->
    [zero] { $count } كرونة
    [one] كرونة واحدة
    [two] كرونتان
    [few] { $count } كرونات
    [many] { $count } كرونة
   *[other] { $count } كرونة
}
stop-label = التوقف
stop-text = متى شئت، ومن دون تفسير
queue-title = قائمة الانتظار
queue-waiting = { $count ->
    [zero] شخص ينتظر صديقًا
    [one] شخص ينتظر صديقًا
    [two] شخصان ينتظران صديقًا
    [few] أشخاص ينتظرون صديقًا
    [many] شخصًا ينتظرون صديقًا
   *[other] شخص ينتظرون صديقًا
}
queue-registered = { $count ->
    [zero] شخص مسجّل
    [one] شخص مسجّل
    [two] شخصان مسجّلان
    [few] أشخاص مسجّلون
    [many] شخصًا مسجّلون
   *[other] شخص مسجّلون
}
queue-ratio = مقابل كل شخص في أحد الجانبين يوجد { $ratio } من الأشخاص في الجانب الآخر.
queue-as-of = تاريخ هذه الأرقام: { $date }
lighter-title = بداية أسهل
lighter-text = جرّب أولًا لقاءً مفتوحًا. هذا لا يلزمك بشيء.

## The calendar

events-next = اللقاءات القادمة
events-all = التقويم كاملًا
events-none = لا توجد لقاءات مقررة الآن. اتصل بنا ونخبرك بما سيأتي.
events-jump = الانتقال إلى شهر
all-day = طوال اليوم
online = عبر الإنترنت
cancelled = أُلغي
moved = نُقل
changed = وقت أو مكان جديد
full = اكتمل العدد
until-day = حتى { $date }
spoken = نتحدث
interpreter-chip = مترجم: { $language }
sign-up = سجّل
sign-up-needed = يلزم التسجيل
just-come = أهلًا بك كما أنت، بلا تسجيل
seats = { $count ->
    [zero] { $count } مقعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}
outside-event = من تنظيم { $organiser }
outside-note = تنظّم هذا اللقاء جهة أخرى. وهي المسؤولة عن الأسئلة والتسجيل.
outside-link = موقع الجهة المنظِّمة

## An event

event-next = المرة القادمة
event-where = أين
event-access = كيفية الدخول
event-repeats = التكرار
event-seats = المقاعد
event-sign-up = التسجيل
event-audience = لمن
event-kind = نوع اللقاء
event-organiser = الجهة المنظِّمة
event-map = عرض على الخريطة
event-link = رابط اللقاء
event-dates = التواريخ القادمة
event-earlier = فيما سبق
event-over = لا توجد تواريخ أخرى مقررة. ابحث في التقويم عن لقاءات أخرى.
event-cancelled = أُلغي هذا اللقاء.
event-cancelled-next = أُلغي التاريخ القادم. انظر إلى التواريخ الأخرى.
event-form = التسجيل في هذا اللقاء
ages = العمر: { $ages }
guardian = يسجّل وليّ الأمر الطفل. ويمكن أن يفعل ذلك أيضًا الوصيّ المعيَّن أو موظف في السكن الذي يقيم فيه الطفل.
audience-everyone = الجميع
audience-women = النساء
audience-men = الرجال
audience-parents = الآباء والأمهات
audience-children = الأطفال
audience-youth = الشباب
audience-families = العائلات
audience-seniors = كبار السن
audience-employers = أصحاب العمل

## How often: the parts are put together into one sentence

repeats-day = { $interval ->
    [1] كل يوم
    [2] كل يومين
    [few] كل { $interval } أيام
    [many] كل { $interval } يومًا
   *[other] كل { $interval } يوم
}
repeats-week = { $interval ->
    [1] كل أسبوع
    [2] كل أسبوعين
    [few] كل { $interval } أسابيع
    [many] كل { $interval } أسبوعًا
   *[other] كل { $interval } أسبوع
}
repeats-month = { $interval ->
    [1] كل شهر
    [2] كل شهرين
    [few] كل { $interval } أشهر
    [many] كل { $interval } شهرًا
   *[other] كل { $interval } شهر
}
repeats-year = { $interval ->
    [1] كل سنة
    [2] كل سنتين
    [few] كل { $interval } سنوات
    [many] كل { $interval } سنة
   *[other] كل { $interval } سنة
}
repeats-on = { $rhythm } { $days }
repeats-until = حتى { $date }
repeats-count = { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
list-comma = ،{" "}
on-mon = يوم الاثنين
on-tue = يوم الثلاثاء
on-wed = يوم الأربعاء
on-thu = يوم الخميس
on-fri = يوم الجمعة
on-sat = يوم السبت
on-sun = يوم الأحد
on-nth = { $nth ->
    [1] في أول يوم
    [2] في ثاني يوم
    [3] في ثالث يوم
    [4] في رابع يوم
    [5] في خامس يوم
   *[last] في آخر يوم
} { $day ->
    [mon] اثنين
    [tue] ثلاثاء
    [wed] أربعاء
    [thu] خميس
    [fri] جمعة
    [sat] سبت
   *[sun] أحد
}
on-month-day = في يوم { $day } من الشهر

## Weekdays and opening hours

day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
short-mon = الاثنين
short-tue = الثلاثاء
short-wed = الأربعاء
short-thu = الخميس
short-fri = الجمعة
short-sat = السبت
short-sun = الأحد
hours-title = أوقات الدوام
hours-day = اليوم
hours-time = الوقت
hours-closed = مغلق
hours-until = هذه الأوقات سارية حتى { $date }.

## Contact

phone = الهاتف
email = البريد الإلكتروني
visit = الزيارة

## Forms

protected-title = هل بياناتك الشخصية محمية؟
protected-text = لا تستخدم هذا النموذج. اتصل على { $phone } أو زرنا، وسنساعدك بطريقة آمنة.
form-phone = هل تفضّل أن نتحدث؟ اتصل على { $phone }.
errors-title = { $count ->
    [zero] { $count } أمر يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمرًا تحتاج إلى تصحيح
   *[other] { $count } أمر تحتاج إلى تصحيح
}
errors-kept = كل ما كتبته ما زال موجودًا.
error-prefix = خطأ
optional = اختياري
choices-hint = يمكنك اختيار أكثر من إجابة.
more-languages = لغات أخرى
contact-legend = كيف نتواصل معك؟
contact-hint = طريقة واحدة تكفي.
why-contact = نسأل لكي نتمكن من التواصل معك.
why-matching = نسأل لكي نجد شخصًا مناسبًا لك.
why-agreement = نسأل لكي يعرف الجميع القواعد.
why-statistics = نسأل لنحسب عدد من نصل إليهم. لا يظهر اسمك.
why-occurrence = نسأل لكي نحضّر اللقاء.
honeypot = اترك هذا الحقل فارغًا
dates-legend = في أي تاريخ تود المجيء؟
dates-one = تسجّل في
dates-none = لا توجد الآن تواريخ يمكن التسجيل فيها.
form-privacy-link = كيف نستخدم بياناتك
notice-form-changed = تغيّر النموذج بعد أن فتحته. إجاباتك ما زالت موجودة. راجعها ثم أرسلها مرة أخرى.
notice-occurrence-missing = اختر تاريخًا
notice-occurrence-unknown = لم يعد هذا التاريخ متاحًا. اختر تاريخًا آخر
notice-occurrence-closed = أُغلق التسجيل في هذا التاريخ. اختر تاريخًا آخر
notice-side-closed = لا نستقبل الآن مزيدًا من التسجيلات من هذا النوع. اتصل بنا ونخبرك بما يمكنك فعله.
notice-too-many = وصلت من هنا تسجيلات كثيرة في وقت قصير. انتظر قليلًا، أو اتصل على { $phone }.
notice-unavailable = لم نتمكن من حفظ تسجيلك. إجاباتك ما زالت في الصفحة. حاول مرة أخرى بعد قليل، أو اتصل على { $phone }.

## What is wrong with an answer

error-missing = يحتاج هذا السؤال إلى إجابة
error-no-contact = اكتب بريدًا إلكترونيًا أو رقم هاتف، أو اختر أن تزورنا
error-too-long = الحد الأقصى للإجابة هو { $max } من الأحرف
error-character = في الإجابة رموز لا يمكننا قراءتها. اكتبها من جديد في سطر واحد
error-not-a-number = اكتب عددًا صحيحًا بالأرقام
error-too-small = يجب ألا يكون العدد أصغر من { $min }
error-too-large = يجب ألا يكون العدد أكبر من { $max }
error-not-a-date = اكتب التاريخ بترتيب السنة ثم الشهر ثم اليوم، مثل 2026-12-03
error-too-early = يجب ألا يكون التاريخ قبل { $min }
error-too-late = يجب ألا يكون التاريخ بعد { $max }
error-not-an-email = اكتب عنوان البريد الإلكتروني كاملًا، مثل namn@post.example
error-not-a-phone = اكتب رقم الهاتف بالأرقام، مثل 070-174 06 05
error-not-an-option = اختر إحدى الإجابات
error-not-a-tick = ضع علامة في المربع أو اتركه فارغًا
error-repeated = لهذا السؤال إجابة واحدة فقط
error-unknown-field = لا يوجد هذا السؤال في النموذج. حمّل الصفحة من جديد

## The receipt

receipt-title = شكرًا لك! وصلنا تسجيلك.
receipt-reference = رقمك
receipt-reference-text = اكتب الرقم عندك أو التقط صورة له. اذكره إن اتصلت بنا.
receipt-next = ماذا يحدث الآن؟
receipt-matching-1 = نتواصل معك خلال أسبوع.
receipt-matching-2 = عندها نتحدث أكثر قليلًا: متى يمكنك اللقاء وماذا تحب أن تفعل.
receipt-matching-3 = بعد ذلك نبحث عن شخص مناسب لك. قد يستغرق ذلك وقتًا. وحتى ذلك الحين نرحب بك في لقاءاتنا.
receipt-occurrence-1 = مقعدك محجوز.
receipt-occurrence-2 = أهلًا بك في اللقاء. لا يلزم أن تُحضر معك إيصالًا.
receipt-occurrence-3 = لا يمكنك المجيء؟ اتصل بنا ليحصل شخص آخر على المقعد.
receipt-message-1 = وصلتنا رسالتك.
receipt-message-2 = نجيب خلال ثلاثة أيام عمل.
receipt-change = هل تود تغيير شيء، أم عدلت عن رأيك؟ اتصل على { $phone } واذكر رقمك.
receipt-private = لا تعرض هذه الصفحة شيئًا عنك. يمكنك إغلاقها، حتى على حاسوب يستخدمه آخرون.
receipt-calendar = اعرف ما القادم في التقويم

## Personal data

privacy-forms = نماذجنا
privacy-question = السؤال
privacy-why = لماذا نسأل
privacy-must = هل يجب أن تجيب؟
privacy-required = نعم
privacy-optional = لا
purpose-contact = للتواصل معك
purpose-matching = للعثور على شخص مناسب لك
purpose-agreement = لنعرف أنك توافق على القواعد
purpose-statistics = لحساب عدد من نصل إليهم
purpose-occurrence = لتحضير اللقاء
months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
kept-last-activity = نحذف الإجابات بعد { $months } من آخر تواصل بيننا.
kept-occurrence = نحذف الإجابات بعد { $months } من اللقاء.
kept-answered = نحذف الإجابات بعد { $months } من ردّنا عليك.
decision = القرار: { $decision }

## When something is not there or does not work

status-404-title = هذه الصفحة غير موجودة
status-404-text = ربما نُقلت. ابدأ من الصفحة الرئيسية، أو انظر في القائمة.
status-413-title = كان النص طويلًا جدًا
status-413-text = اختصر الإجابات وحاول مرة أخرى، أو اتصل بنا.
status-415-title = لم نتمكن من قراءة ما أُرسل
status-415-text = ارجع إلى النموذج وحاول مرة أخرى، أو اتصل بنا.
status-429-title = انتظر قليلًا
status-429-text = وصلت من هنا تسجيلات كثيرة في وقت قصير. حاول مرة أخرى بعد ساعة، أو اتصل بنا ونساعدك فورًا.
status-503-title = لا يمكننا الحفظ الآن
status-503-text = الخطأ منا لا منك. حاول مرة أخرى بعد قليل، أو اتصل بنا ونسجّلك عبر الهاتف.
status-other-title = حدث خطأ
status-other-text = الخطأ منا لا منك. حاول مرة أخرى بعد قليل، أو اتصل بنا.
status-call = اتصل على { $phone }
status-home = إلى الصفحة الرئيسية

## The page where one chooses a language

chooser-title = اختر اللغة
chooser-go = تابع بالعربية

## قائمة الانتظار

full-wait = اكتمل العدد، لكن يمكنك الانضمام إلى قائمة الانتظار
receipt-waiting-1 = لا يوجد مكان لك حاليًا. أنت على قائمة الانتظار.
receipt-waiting-2 = إذا شغر مقعد فسنتواصل معك. لديك عندئذ يومان للموافقة، أو حتى يبدأ اللقاء.
receipt-waiting-3 = إذا لم نتواصل معك فهذا يعني أنه لم يشغر أي مقعد. يمكنك أيضًا التسجيل في تاريخ آخر.
receipt-received-1 = وصل تسجيلك.
receipt-received-2 = هل تريد أن تعرف إن كان لك مقعد؟ اتصل بنا واذكر رقمك.
receipt-received-3 = لا يمكنك المجيء؟ اتصل بنا ليحصل شخص آخر على المقعد.

## The private page

mine-title = صفحتك
mine-about = هنا ترى ما حفظناه عنك. يمكنك تغييره أو حذفه متى شئت.
mine-keep = كل من لديه الرابط يستطيع فتح هذه الصفحة. احتفظ به لنفسك.
mine-done-answers = تم حفظ تغييراتك.
mine-done-contact = حفظنا إجابتك.
mine-done-still = شكرًا! أنت ما زلت معنا، وتحتفظ بمكانك في قائمة الانتظار.
mine-done-pause = أنت الآن في استراحة. عد متى شئت.
mine-done-resume = أهلًا بعودتك! أنت تشارك من جديد.
mine-done-accept = المكان لك. أهلًا وسهلًا!
mine-done-decline = لقد اعتذرت، وحُذفت إجاباتك.
mine-done-withdraw = تم حذف تسجيلك.
mine-outdated = لم يعد ذلك ممكنًا. هذا هو الوضع الآن.
mine-state = الوضع الآن
mine-state-matching-new = وصلنا تسجيلك، وسنتواصل معك خلال أسبوع.
mine-state-matching-contacted = تحدثنا معك ونبحث عن شخص يناسبك. قد يستغرق ذلك وقتًا.
mine-state-message-new = وصلتنا رسالتك وسنرد خلال ثلاثة أيام عمل.
mine-state-message-contacted = لقد رددنا على رسالتك.
mine-state-paused = أنت في استراحة. لن نقترح عليك أحدًا حتى تعود.
mine-state-left = أنت لم تعد مشاركًا. حُذفت إجاباتك.
mine-state-seated = مكانك محجوز. أهلًا وسهلًا!
mine-state-waiting = اللقاء ممتلئ وأنت في قائمة الانتظار. سنخبرك إذا أصبح هناك مكان.
mine-state-offered = أصبح هناك مكان لك. نحتفظ به حتى { $date }، { $time }.
mine-state-lapsed = لم تحصل على مكان هذه المرة. يسعدنا أن تسجل في موعد آخر.
mine-state-cancelled = أُلغي تسجيلك. حُذفت إجاباتك.
mine-reference = رقمك
mine-offer-title = هل تريد المكان؟
mine-offer-yes = نعم، آخذ المكان
mine-offer-no = لا، شكرًا
mine-offer-no-text = إذا قلت لا يحصل شخص آخر على المكان ونحذف إجاباتك.
mine-still-title = هل ما زلت تريد المشاركة؟
mine-still-text = كل إجابة مقبولة. لا حاجة إلى شرح.
mine-still-yes = نعم، أريد المشاركة
mine-still-pause = ليس الآن
mine-still-no = لا، أريد التوقف
mine-answers = إجاباتك
mine-unanswered = بلا إجابة
mine-interview-note = ما قلته عندما تحدثنا نغيّره لك. يكفي أن تتصل بنا.
mine-change = غيّر إجاباتك
mine-change-title = تغيير إجاباتك
mine-save = احفظ التغييرات
mine-back = العودة إلى صفحتك
mine-contact-title = هل من الآمن أن نكتب إليك؟
mine-contact-text = ربما يقرأ شخص آخر رسائلك. عندها لا نكتب، بل نتصل إذا لزم الأمر.
mine-contact-yes = نعم، يمكنكم الكتابة إليّ
mine-contact-no = لا، لا تكتبوا إليّ
mine-contact-save = احفظ الإجابة
mine-pause-title = هل تريد استراحة؟
mine-pause-text = عندها لا نقترح عليك أحدًا حتى تعود. تحتفظ بمكانك في قائمة الانتظار.
mine-pause = خذ استراحة
mine-resume-title = هل تريد المشاركة من جديد؟
mine-resume = أريد المشاركة من جديد
mine-stop-title = هل تريد التوقف؟
mine-stop-text = عندها نحذف إجاباتك فورًا. لا حاجة إلى شرح.
mine-withdraw = احذف تسجيلي
mine-withdraw-title = هل نحذف تسجيلك؟
mine-withdraw-text = تختفي إجاباتك فورًا ولا يمكن التراجع عن ذلك. يمكنك التسجيل من جديد متى شئت.
mine-withdraw-seat = يذهب مكانك إلى شخص آخر.
mine-withdraw-yes = نعم، احذف كل شيء
mine-withdraw-no = لا، عد إلى الوراء
mine-kept-title = كم نحتفظ بالإجابات
mine-kept-left = كل ما بقي هو أنه كان هناك تسجيل والأيام التي حدث فيها شيء. لا يمكننا أن نعرف أنه كان أنت.
mine-more = ما حفظناه أيضًا
mine-received = وصل التسجيل
mine-language = اللغة التي نكتب بها
mine-history = ما الذي حدث
mine-step-received = استلمنا تسجيلك
mine-step-new = بانتظار تواصلنا
mine-step-contacted = تواصلنا معك
mine-step-paused = أخذت استراحة
mine-step-left = توقفت
mine-step-waiting = دخلت قائمة الانتظار
mine-step-offered = عُرض عليك مكان
mine-step-seated = حصلت على مكان
mine-step-lapsed = لم يتوفر مكان
mine-step-cancelled = ألغيت
mine-unknown-title = الرابط لا يعمل
mine-unknown-text = ربما يكون قديمًا أو ينقصه جزء. افتحه مرة أخرى من الرسالة أو اتصل بنا.
notice-party-full = لا يوجد مكان لهذا العدد. إجاباتك ما زالت هنا. اتصل على { $phone } لنرى ما يمكننا فعله.

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = مرحبًا!
mail-moment = { $date } الساعة { $time }
mail-confirmation-subject = رقمك هو { $reference }
mail-confirmation = شكرًا! وصلنا ما أرسلته إلينا.
mail-seat-subject = رقمك هو { $reference }
mail-seat = شكرًا! مكانك محجوز: { $when }.
mail-waiting-subject = رقمك هو { $reference }
mail-waiting = أنت في قائمة الانتظار: { $when }. سنكتب إليك إذا توفر مكان. لا حاجة إلى أن تفعل شيئًا آخر.
mail-offer-subject = يرجى الرد قبل { $until }
mail-offer = توفر مكان: { $when }. هل تريده؟ أجب في صفحتك قبل { $until }. بعد ذلك يُعطى المكان لشخص آخر.
mail-reminder-subject = تذكير
mail-reminder = ننتظرك { $when }. لا تستطيع الحضور؟ أخبرنا في صفحتك ليحصل شخص آخر على المكان.
mail-moved-subject = وقت جديد أو مكان جديد
mail-moved = تغير الوقت أو المكان. الموعد الآن { $when }. تجد المزيد في صفحتك.
mail-times-subject = وقت جديد أو مكان جديد
mail-times = تغير أحد الأوقات أو الأماكن. تجدها كلها في صفحتك.
mail-cancelled-subject = أُلغي
mail-cancelled = ما كان مقررًا { $when } قد أُلغي. لا حاجة إلى أن تفعل شيئًا.
mail-follow-up-subject = سؤال لك
mail-follow-up = هل ما زلت تريد المشاركة؟ أجب في صفحتك. يمكنك أيضًا أخذ استراحة أو التوقف. لا حاجة إلى شرح.
mail-page = في صفحتك ترى ما أرسلته إلينا، ويمكنك أيضًا تغييره أو سحبه:
mail-private = الرابط لك وحدك. كل من لديه الرابط يستطيع فتح الصفحة.
mail-call = هل لديك سؤال؟ اتصل على { $phone } واذكر رقمك { $reference }.

## Series: the same group several times

sessions = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاءً
   *[other] { $count } لقاء
}
series-first = اللقاء الأول
series-count = عدد اللقاءات
series-leaders = القادة
leaders = { $count ->
    [zero] لا يوجد قائد
    [one] قائد واحد في كل لقاء
    [two] قائدان في كل لقاء
    [few] { $count } قادة في كل لقاء
    [many] { $count } قائدًا في كل لقاء
   *[other] { $count } قائد في كل لقاء
}
series-attendance = الحضور
attendance-every = نعتمد على حضورك في كل مرة. أخبرنا عندما لا يمكنك المجيء.
attendance-most = احضر معظم المرات. أخبرنا عندما لا يمكنك المجيء.
attendance-free = احضر في المرات التي تستطيعها.
from-day = ابتداءً من { $date }
dates-legend-groups = إلى أي مجموعة تريد الانضمام؟
series-form = التسجيل في المجموعة
series-all = { $count ->
    [zero] لا لقاءات للتسجيل
    [one] تسجّل في اللقاء
    [two] تسجّل مرة واحدة في اللقاءين معًا
    [few] تسجّل مرة واحدة في اللقاءات كلها وعددها { $count }
    [many] تسجّل مرة واحدة في اللقاءات كلها وعددها { $count }
   *[other] تسجّل مرة واحدة في اللقاءات كلها وعددها { $count }
}
series-started = بدأت المجموعة بالفعل. اتصل على { $phone } لنخبرك بموعد المجموعة القادمة.
series-over = انتهت المجموعة. ابحث في التقويم عن المجموعة القادمة.
series-cancelled = لن تنعقد هذه المجموعة.
series-next = بعد انتهاء المجموعة

## التقويم في برامج أخرى

calendar-cancelled = أُلغي: { $title }
calendar-add = أضف إلى تقويمي
subscribe-title = احصل على اللقاءات في تقويمك
subscribe-text = عندها تظهر اللقاءات الجديدة والتغييرات من تلقاء نفسها في تقويم هاتفك أو حاسوبك. قد يستغرق ذلك يومًا، لذا انظر هنا دائمًا في يوم اللقاء نفسه.
subscribe-all = كل اللقاءات
subscribe-kinds = نوع واحد من اللقاءات فقط
subscribe-spoken = فقط اللقاءات التي تُستعمل فيها لغتك أو تُترجم إليها
subscribe-open = اشترك
subscribe-to = اشترك في { $name }
subscribe-address = عنوان للنسخ
subscribe-feeds = موجز الأخبار
