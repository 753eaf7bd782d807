language-name = Svenska
not-found = Sidan finns inte
only-in = Sidan finns bara på { $language }
unreviewed = Ingen har granskat översättningen
audience-women = Kvinnor
not-found = Finns inte
