# reviewed: false

## The frame of the page

language-name = Українська
skip-to-content = Перейти до вмісту
nav-languages = Мови
nav-main = Головне меню
nav-crumbs = Ви тут
nav-footer = Про сайт
home = Головна
footer-contact = Контакти
footer-hours = Години роботи
footer-about = Про сайт
footer-no-cookies = Цей сайт не використовує файлів cookie і не відстежує, що ви читаєте.
print-address = Адреса цієї сторінки: { $url }

## Notes about the translation

fallback-title = Цієї сторінки ще немає українською
fallback-text = Мова цього тексту: { $language }. Якщо потрібна допомога, зателефонуйте нам: { $phone }.
unreviewed = Цей текст перекладено, але його ще не перевірив ніхто, хто розмовляє цією мовою.
outdated = Переклад може бути старішим за шведський текст. Час, місця й номери телефонів завжди правильні.

## The service in short

facts-title = Варто знати
first-meeting = Перша зустріч
minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
cost = Вартість
cost-free = Безкоштовно
kronor = { $count ->
    [one] { $count } крона
    [few] { $count } крони
    [many] { $count } крон
   *[other] { $count } крони
}
stop-label = Припинити
stop-text = Коли захочете, без пояснень
queue-title = Яка зараз черга
queue-waiting = { $count ->
    [one] людина чекає на друга
    [few] людини чекають на друга
    [many] людей чекають на друга
   *[other] людини чекають на друга
}
queue-registered = { $count ->
    [one] людина записалася
    [few] людини записалися
    [many] людей записалися
   *[other] людини записалися
}
queue-ratio = Співвідношення двох сторін: { $ratio } до 1.
queue-as-of = Дата цих даних: { $date }
lighter-title = Почніть із простішого
lighter-text = Спочатку прийдіть на відкриту зустріч. Це вас ні до чого не зобов’язує.

## The calendar

events-next = Найближчі зустрічі
events-all = Увесь календар
events-none = Зараз жодної зустрічі не заплановано. Зателефонуйте нам, і ми розповімо, що буде.
events-jump = Перейти до місяця
all-day = Увесь день
online = Онлайн
cancelled = Скасовано
moved = Перенесено
changed = Новий час або місце
full = Місць немає
until-day = (останній день: { $date })
spoken = Ми розмовляємо
interpreter-chip = Перекладач: { $language }
sign-up = Записатися
sign-up-needed = Потрібно записатися
just-come = Просто приходьте, без запису
seats = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
outside-event = Організатор: { $organiser }
outside-note = Цю зустріч проводимо не ми. Із запитаннями й записом звертайтеся до організатора.
outside-link = На сайт організатора

## An event

event-next = Наступного разу
event-where = Де
event-access = Як зайти
event-repeats = Повторюється
event-seats = Місця
event-sign-up = Запис
event-audience = Для кого
event-kind = Вид зустрічі
event-organiser = Організатор
event-map = Показати на карті
event-link = Посилання на зустріч
event-dates = Найближчі дати
event-earlier = Раніше
event-over = Більше дат не заплановано. Пошукайте інші зустрічі в календарі.
event-cancelled = Цю зустріч скасовано.
event-cancelled-next = Найближчу дату скасовано. Погляньте на інші дати.
event-form = Записатися на зустріч
ages = Вік: { $ages }
guardian = Дитину записує один із батьків або інший законний представник. Це може зробити також призначений опікун чи працівник закладу, де живе дитина.
audience-everyone = Усі
audience-women = Жінки
audience-men = Чоловіки
audience-parents = Батьки
audience-children = Діти
audience-youth = Молодь
audience-families = Родини
audience-seniors = Люди старшого віку
audience-employers = Роботодавці

## How often: the parts are put together into one sentence

repeats-day = { $interval ->
    [1] Щодня
    [2] Через день
    [one] Кожен { $interval } день
    [few] Кожні { $interval } дні
    [many] Кожні { $interval } днів
   *[other] Кожні { $interval } дня
}
repeats-week = { $interval ->
    [1] Щотижня
    [2] Раз на два тижні
    [one] Раз на { $interval } тиждень
    [few] Раз на { $interval } тижні
    [many] Раз на { $interval } тижнів
   *[other] Раз на { $interval } тижня
}
repeats-month = { $interval ->
    [1] Щомісяця
    [2] Раз на два місяці
    [one] Раз на { $interval } місяць
    [few] Раз на { $interval } місяці
    [many] Раз на { $interval } місяців
   *[other] Раз на { $interval } місяця
}
repeats-year = { $interval ->
    [1] Щороку
    [2] Раз на два роки
    [one] Раз на { $interval } рік
    [few] Раз на { $interval } роки
    [many] Раз на { $interval } років
   *[other] Раз на { $interval } року
}
repeats-on = { $rhythm } { $days }
repeats-until = останній раз: { $date }
repeats-count = { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}
list-comma = ,{" "}
on-mon = у понеділок
on-tue = у вівторок
on-wed = у середу
on-thu = у четвер
on-fri = у п’ятницю
on-sat = у суботу
on-sun = у неділю
# The ordinal takes the gender of the day: three are masculine, four are feminine.
on-nth = { $nth ->
    [1] { $day ->
        [mon] у перший
        [tue] у перший
        [thu] у перший
       *[other] у першу
    }
    [2] { $day ->
        [mon] у другий
        [tue] у другий
        [thu] у другий
       *[other] у другу
    }
    [3] { $day ->
        [mon] у третій
        [tue] у третій
        [thu] у третій
       *[other] у третю
    }
    [4] { $day ->
        [mon] у четвертий
        [tue] у четвертий
        [thu] у четвертий
       *[other] у четверту
    }
    [5] { $day ->
        [mon] у п’ятий
        [tue] у п’ятий
        [thu] у п’ятий
       *[other] у п’яту
    }
   *[last] { $day ->
        [mon] в останній
        [tue] в останній
        [thu] в останній
       *[other] в останню
    }
} { $day ->
    [mon] понеділок
    [tue] вівторок
    [wed] середу
    [thu] четвер
    [fri] п’ятницю
    [sat] суботу
   *[sun] неділю
}
on-month-day = { $day }-го числа

## Weekdays and opening hours

day-mon = понеділок
day-tue = вівторок
day-wed = середа
day-thu = четвер
day-fri = п’ятниця
day-sat = субота
day-sun = неділя
short-mon = пн
short-tue = вт
short-wed = ср
short-thu = чт
short-fri = пт
short-sat = сб
short-sun = нд
hours-title = Години роботи
hours-day = День
hours-time = Час
hours-closed = Зачинено
hours-until = Останній день дії цього розкладу: { $date }

## Contact

phone = Телефон
email = Електронна пошта
visit = Завітати

## Forms

protected-title = Ваші персональні дані захищені у Швеції як таємні?
protected-text = Не заповнюйте цю форму. Зателефонуйте { $phone } або прийдіть до нас, і ми допоможемо вам у безпечний спосіб.
form-phone = Краще поговорити? Зателефонуйте { $phone }.
errors-title = { $count ->
    [one] Треба виправити { $count } пункт
    [few] Треба виправити { $count } пункти
    [many] Треба виправити { $count } пунктів
   *[other] Треба виправити { $count } пункту
}
errors-kept = Усе, що ви написали, збережено на сторінці.
error-prefix = Помилка
optional = необов’язково
choices-hint = Можна вибрати кілька варіантів.
more-languages = Більше мов
contact-legend = Як з вами зв’язатися?
contact-hint = Одного способу досить.
why-contact = Питаємо, щоб мати змогу з вами зв’язатися.
why-matching = Питаємо, щоб знайти людину, яка вам підійде.
why-agreement = Питаємо, щоб усі знали правила.
why-statistics = Питаємо, щоб порахувати, скількох людей ми охопили. Вашого імені не видно.
why-occurrence = Питаємо, щоб підготувати зустріч.
honeypot = Залиште це поле порожнім
dates-legend = Якого дня ви хочете прийти?
dates-one = Ви записуєтеся на
dates-none = Зараз немає дат, на які можна записатися.
form-privacy-link = Як ми використовуємо ваші дані
notice-form-changed = Форма змінилася, відколи ви її відкрили. Ваші відповіді збережено на сторінці. Перегляньте їх і надішліть ще раз.
notice-occurrence-missing = Виберіть дату
notice-occurrence-unknown = Цієї дати вже немає. Виберіть іншу
notice-occurrence-closed = Запис на цю дату закрито. Виберіть іншу
notice-side-closed = Зараз ми не приймаємо більше таких заявок. Зателефонуйте нам, і ми розповімо, що можна зробити.
notice-too-many = За короткий час звідси надійшло багато заявок. Зачекайте трохи або зателефонуйте { $phone }.
notice-unavailable = Не вдалося зберегти вашу заявку. Ваші відповіді залишилися на сторінці. Спробуйте ще раз трохи згодом або зателефонуйте { $phone }.

## What is wrong with an answer

error-missing = Це запитання потребує відповіді
error-no-contact = Напишіть електронну пошту чи телефон або виберіть, що зайдете до нас
error-too-long = Найбільша кількість символів у відповіді: { $max }
error-character = У відповіді є символи, яких ми не можемо прочитати. Напишіть її заново одним рядком
error-not-a-number = Напишіть ціле число цифрами
error-too-small = Число не може бути меншим за { $min }
error-too-large = Число не може бути більшим за { $max }
error-not-a-date = Напишіть рік, місяць і день, наприклад 2026-12-03
error-too-early = Дата не може бути ранішою за { $min }
error-too-late = Дата не може бути пізнішою за { $max }
error-not-an-email = Напишіть повну адресу електронної пошти, наприклад namn@post.example
error-not-a-phone = Напишіть номер телефону цифрами, наприклад 070-174 06 05
error-not-an-option = Виберіть одну з відповідей
error-not-a-tick = Поставте позначку або залиште поле порожнім
error-repeated = На це запитання може бути лише одна відповідь
error-unknown-field = У формі немає такого запитання. Перезавантажте сторінку

## The receipt

receipt-title = Дякуємо! Ми отримали вашу заявку.
receipt-reference = Ваш номер
receipt-reference-text = Запишіть номер або сфотографуйте його. Назвіть його, якщо будете нам телефонувати.
receipt-next = Що буде далі?
receipt-matching-1 = Ми зв’яжемося з вами впродовж тижня.
receipt-matching-2 = Тоді поговоримо трохи більше: коли ви можете зустрітися і що любите робити.
receipt-matching-3 = Потім шукатимемо людину, яка вам підійде. Це може тривати певний час. А поки що запрошуємо на наші зустрічі.
receipt-occurrence-1 = Ваше місце заброньовано.
receipt-occurrence-2 = Приходьте на зустріч. Жодного підтвердження брати з собою не потрібно.
receipt-occurrence-3 = Не зможете прийти? Зателефонуйте нам, щоб місце дісталося комусь іншому.
receipt-message-1 = Ми отримали ваше повідомлення.
receipt-message-2 = Ми відповімо впродовж трьох робочих днів.
receipt-change = Хочете щось змінити чи передумали? Зателефонуйте { $phone } і назвіть свій номер.
receipt-private = Ця сторінка нічого про вас не показує. Її можна закрити, навіть на комп’ютері, яким користуються інші.
receipt-calendar = Подивитися зустрічі в календарі

## Personal data

privacy-forms = Наші форми
privacy-question = Запитання
privacy-why = Чому ми питаємо
privacy-must = Чи треба відповідати?
privacy-required = Так
privacy-optional = Ні
purpose-contact = Щоб зв’язатися з вами
purpose-matching = Щоб знайти людину, яка вам підійде
purpose-agreement = Щоб знати, що ви погоджуєтеся з правилами
purpose-statistics = Щоб порахувати, скількох людей ми охопили
purpose-occurrence = Щоб підготувати зустріч
months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
kept-last-activity = Ми видаляємо відповіді через { $months } після останнього зв’язку з вами.
kept-occurrence = Ми видаляємо відповіді через { $months } після зустрічі.
kept-answered = Ми видаляємо відповіді через { $months } після того, як відповіли вам.
decision = Рішення: { $decision }

## When something is not there or does not work

status-404-title = Такої сторінки немає
status-404-text = Можливо, її перенесли. Почніть із головної сторінки або погляньте в меню.
status-413-title = Забагато тексту
status-413-text = Скоротіть відповіді й спробуйте ще раз або зателефонуйте нам.
status-415-title = Нам не вдалося прочитати надіслане
status-415-text = Поверніться до форми й спробуйте ще раз або зателефонуйте нам.
status-429-title = Зачекайте трохи
status-429-text = За короткий час звідси надійшло багато заявок. Спробуйте ще раз за годину або зателефонуйте нам, і ми допоможемо одразу.
status-503-title = Зараз ми не можемо зберегти дані
status-503-text = Помилка наша, не ваша. Спробуйте ще раз трохи згодом або зателефонуйте нам, і ми запишемо вас телефоном.
status-other-title = Щось пішло не так
status-other-text = Помилка наша, не ваша. Спробуйте ще раз трохи згодом або зателефонуйте нам.
status-call = Зателефонуйте { $phone }
status-home = На головну сторінку

## The page where one chooses a language

chooser-title = Виберіть мову
chooser-go = Продовжити українською

## Список очікування

full-wait = Місць немає, але можна стати в список очікування
receipt-waiting-1 = Зараз для вас немає місця. Ви в списку очікування.
receipt-waiting-2 = Якщо місце звільниться, ми повідомимо вас. Тоді у вас буде дві доби, щоб погодитися, або час до початку зустрічі.
receipt-waiting-3 = Якщо ми не озвалися, місце не звільнилося. Ви також можете записатися на іншу дату.
receipt-received-1 = Вашу реєстрацію отримано.
receipt-received-2 = Хочете дізнатися, чи маєте місце? Зателефонуйте нам і назвіть свій номер.
receipt-received-3 = Не зможете прийти? Зателефонуйте нам, щоб місце дісталося комусь іншому.

## The private page

mine-title = Ваша сторінка
mine-about = Тут видно, що ми зберігаємо про вас. Ви можете будь-коли це змінити або видалити.
mine-keep = Сторінку відкриває кожен, хто має посилання. Тримайте його при собі.
mine-done-answers = Ваші зміни збережено.
mine-done-contact = Ми зберегли вашу відповідь.
mine-done-still = Дякуємо! Ви з нами й зберігаєте своє місце в черзі.
mine-done-pause = Ви робите перерву. Повертайтеся, коли захочете.
mine-done-resume = З поверненням! Ви знову берете участь.
mine-done-accept = Місце ваше. Ласкаво просимо!
mine-done-decline = Ви відмовилися, і ваші відповіді видалено.
mine-done-withdraw = Вашу заявку видалено.
mine-outdated = Це вже неможливо. Ось як усе є зараз.
mine-state = Як усе є зараз
mine-state-matching-new = Ми отримали вашу заявку і зв’яжемося з вами протягом тижня.
mine-state-matching-contacted = Ми поговорили з вами й шукаємо людину, яка вам підійде. Це може зайняти час.
mine-state-message-new = Ми отримали ваше повідомлення й відповімо протягом трьох робочих днів.
mine-state-message-contacted = Ми відповіли на ваше повідомлення.
mine-state-paused = У вас перерва. Ми нікого не пропонуємо, доки ви не повернетеся.
mine-state-left = Ви більше не берете участі. Ваші відповіді видалено.
mine-state-seated = Ваше місце заброньовано. Ласкаво просимо!
mine-state-waiting = На зустрічі немає місць, і ви в черзі. Ми повідомимо, якщо місце звільниться.
mine-state-offered = Для вас звільнилося місце. Ми тримаємо його до { $date }, { $time }.
mine-state-lapsed = Цього разу місця не знайшлося. Можете зареєструватися на інший день.
mine-state-cancelled = Вашу реєстрацію скасовано. Ваші відповіді видалено.
mine-reference = Ваш номер
mine-offer-title = Хочете взяти місце?
mine-offer-yes = Так, беру місце
mine-offer-no = Ні, дякую
mine-offer-no-text = Якщо ви відмовитеся, місце отримає хтось інший, а ваші відповіді ми видалимо.
mine-still-title = Ви ще хочете брати участь?
mine-still-text = Будь-яка відповідь добра. Пояснювати не треба.
mine-still-yes = Так, хочу
mine-still-pause = Не зараз
mine-still-no = Ні, хочу вийти
mine-answers = Ваші відповіді
mine-unanswered = Без відповіді
mine-interview-note = Те, що ви сказали під час розмови, змінимо ми. Просто зателефонуйте.
mine-change = Змінити відповіді
mine-change-title = Зміна відповідей
mine-save = Зберегти зміни
mine-back = Назад до вашої сторінки
mine-contact-title = Чи безпечно вам писати?
mine-contact-text = Можливо, ваші повідомлення читає хтось інший. Тоді ми не пишемо, а телефонуємо, якщо треба.
mine-contact-yes = Так, мені можна писати
mine-contact-no = Ні, не пишіть мені
mine-contact-save = Зберегти відповідь
mine-pause-title = Хочете зробити перерву?
mine-pause-text = Тоді ми нікого не пропонуємо, доки ви не повернетеся. Ваше місце в черзі зберігається.
mine-pause = Зробити перерву
mine-resume-title = Хочете знову брати участь?
mine-resume = Хочу знову брати участь
mine-stop-title = Хочете вийти?
mine-stop-text = Тоді ми одразу видалимо ваші відповіді. Пояснювати не треба.
mine-withdraw = Видалити мою заявку
mine-withdraw-title = Видалити вашу заявку?
mine-withdraw-text = Ваші відповіді зникнуть одразу, і скасувати це не можна. Ви можете зареєструватися знову, коли захочете.
mine-withdraw-seat = Ваше місце отримає хтось інший.
mine-withdraw-yes = Так, видалити все
mine-withdraw-no = Ні, повернутися
mine-kept-title = Як довго ми зберігаємо відповіді
mine-kept-left = Лишається тільки те, що була заявка, і дні, коли щось відбувалося. Ми не бачимо, що це були ви.
mine-more = Що ще ми зберегли
mine-received = Заявка надійшла
mine-language = Мова, якою ми пишемо
mine-history = Що відбувалося
mine-step-received = Ми отримали вашу заявку
mine-step-new = Очікує нашого дзвінка
mine-step-contacted = Ми зв’язалися з вами
mine-step-paused = Ви зробили перерву
mine-step-left = Ви вийшли
mine-step-waiting = Вас додано до черги
mine-step-offered = Вам запропонували місце
mine-step-seated = Ви отримали місце
mine-step-lapsed = Місця не було
mine-step-cancelled = Ви скасували
mine-unknown-title = Посилання не працює
mine-unknown-text = Воно може бути застарілим або неповним. Відкрийте його ще раз із повідомлення або зателефонуйте нам.
notice-party-full = Для стількох людей немає місць. Ваші відповіді збережено на сторінці. Зателефонуйте { $phone }, і ми подивимося, що можна зробити.

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = Вітаємо!
mail-moment = { $date } о { $time }
mail-confirmation-subject = Ваш номер { $reference }
mail-confirmation = Дякуємо! Ми отримали те, що ви надіслали.
mail-seat-subject = Ваш номер { $reference }
mail-seat = Дякуємо! Ваше місце заброньовано: { $when }.
mail-waiting-subject = Ваш номер { $reference }
mail-waiting = Ви в списку очікування: { $when }. Ми напишемо, якщо звільниться місце. Більше нічого робити не треба.
mail-offer-subject = Дайте відповідь до { $until }
mail-offer = Звільнилося місце: { $when }. Бажаєте його? Дайте відповідь на своїй сторінці до { $until }. Потім місце отримає хтось інший.
mail-reminder-subject = Нагадування
mail-reminder = Чекаємо на вас { $when }. Не можете прийти? Повідомте на своїй сторінці, щоб місце отримав хтось інший.
mail-moved-subject = Новий час або місце
mail-moved = Час або місце змінилися. Тепер { $when }. Докладніше на вашій сторінці.
mail-times-subject = Новий час або місце
mail-times = Один із часів або одне з місць змінилися. Усі вказано на вашій сторінці.
mail-cancelled-subject = Скасовано
mail-cancelled = Те, що мало бути { $when }, скасовано. Нічого робити не треба.
mail-follow-up-subject = Запитання до вас
mail-follow-up = Ви ще хочете брати участь? Дайте відповідь на своїй сторінці. Можна також зробити перерву або вийти. Пояснювати не треба.
mail-page = На своїй сторінці ви бачите, що надіслали. Там це можна змінити або забрати назад:
mail-private = Посилання лише для вас. Кожен, хто його має, може відкрити сторінку.
mail-call = Маєте запитання? Зателефонуйте { $phone } і назвіть свій номер, { $reference }.

## Series: the same group several times

sessions = { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
}
series-first = Перша зустріч
series-count = Кількість зустрічей
series-leaders = Ведучі
leaders = { $count ->
    [one] Щоразу присутній { $count } ведучий
    [few] Щоразу присутні { $count } ведучі
    [many] Щоразу присутні { $count } ведучих
   *[other] Щоразу присутні { $count } ведучого
}
series-attendance = Відвідування
attendance-every = Ми розраховуємо на вас щоразу. Повідомте нас, коли не можете прийти.
attendance-most = Приходьте на більшість зустрічей. Повідомте нас, коли не можете прийти.
attendance-free = Приходьте, коли можете.
from-day = починаючи з { $date }
dates-legend-groups = До якої групи ви хочете приєднатися?
series-form = Записатися до групи
series-all = { $count ->
    [one] Ви записуєтеся на { $count } зустріч
    [few] Ви записуєтеся один раз на всі { $count } зустрічі
    [many] Ви записуєтеся один раз на всі { $count } зустрічей
   *[other] Ви записуєтеся один раз на всі { $count } зустрічі
}
series-started = Група вже почалася. Зателефонуйте за номером { $phone }, і ми скажемо, коли почнеться наступна.
series-over = Група завершилася. Наступну шукайте в календарі.
series-cancelled = Група не відбудеться.
series-next = Коли група завершиться

## Календар в інших програмах

calendar-cancelled = СКАСОВАНО: { $title }
calendar-add = Додати до мого календаря
subscribe-title = Отримуйте зустрічі у власному календарі
subscribe-text = Тоді нові зустрічі та зміни з’являтимуться самі в календарі вашого телефона чи комп’ютера. Це може тривати добу, тому завжди перевіряйте тут того ж дня.
subscribe-all = Усі зустрічі
subscribe-kinds = Лише один вид зустрічей
subscribe-spoken = Лише зустрічі, де розмовляють або перекладають вашою мовою
subscribe-open = Підписатися
subscribe-to = Підписатися на { $name }
subscribe-address = Адреса для копіювання
subscribe-feeds = Стрічки новин
