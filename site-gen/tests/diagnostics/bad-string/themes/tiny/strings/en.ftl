# reviewed: false
language-name = English
not found = There is no such page
