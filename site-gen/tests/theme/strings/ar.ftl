# reviewed: false
language-name = العربية
not-found = الصفحة غير موجودة
only-in = هذه الصفحة متوفرة فقط بـ { $language }
unreviewed = لم يراجع أحد هذه الترجمة
audience-women = نساء
