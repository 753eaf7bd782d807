# reviewed: false
language-name = العربية
not-found = الصفحة غير موجودة
only-in = هذه الصفحة متوفرة فقط بـ { $language }
unreviewed = لم يراجع أحد هذه الترجمة
audience-women = نساء
calendar-cancelled = أُلغي: { $title }
spoken = نتكلم
interpreter-chip = مترجم: { $language }
outside-event = ينظمه { $organiser }
sign-up-needed = التسجيل لازم
all-day = طوال اليوم
until-day = إلى { $date }
