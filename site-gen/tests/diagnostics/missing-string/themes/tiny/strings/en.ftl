# reviewed: false
language-name = English
not-found = There is no such page
unreviewed = Nobody has reviewed this translation
audience-women = Women
