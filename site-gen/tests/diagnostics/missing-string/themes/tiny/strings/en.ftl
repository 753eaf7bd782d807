# reviewed: false
language-name = English
not-found = There is no such page
unreviewed = Nobody has reviewed this translation
audience-women = Women
calendar-cancelled = CANCELLED: { $title }
spoken = We speak
interpreter-chip = Interpreter: { $language }
outside-event = Held by { $organiser }
sign-up-needed = Sign-up needed
all-day = All day
until-day = to { $date }
