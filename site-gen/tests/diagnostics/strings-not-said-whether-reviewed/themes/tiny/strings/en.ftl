language-name = English
not-found = There is no such page
only-in = This page is only in { $language }
unreviewed = Nobody has reviewed this translation
audience-women = Women
