# What diagnostics say. Each message has a hint: the way out.

## Files

missing-file = the file `{ $file }` is missing
    .hint = every site has it; add it with at least `name`, `base_url`, `languages` and `contact`
unknown-file = nothing reads a file named `{ $file }`
    .hint = { $nearest ->
        [0] a page is `index.<language>.md`, a form `form.yaml`; other texts do not belong in `content/`
       *[other] did you mean `{ $nearest }`?
    }
no-language-in-name = the file's name does not say which language it is in
    .hint = rename it, for example to `{ $fix }`
unknown-language-in-name = the file's name says `{ $lang }`, which is not a language of this site
    .hint = { $nearest ->
        [0] the languages of `site.yaml` are { $known }; rename the file or add the language there
       *[other] did you mean `{ $nearest }`? The languages of `site.yaml` are { $known }
    }
same-page-twice = `{ $other }` is already this page in this language
    .hint = remove or rename one of the two files

## YAML

no-front-matter = the file does not begin with `---`
    .hint = begin with a line `---`, then `title: …`, then another line `---`, then the text
front-matter-open = the front matter has no second `---`
    .hint = put a line `---` between the keys and the text
unknown-key = unknown key `{ $key }`
    .hint = { $nearest ->
        [0] the keys here are { $known }
       *[other] did you mean `{ $nearest }`?
    }
missing-key = the key `{ $key }` is missing
    .hint = add `{ $key }: …`
duplicate-key = the key `{ $key }` stands here a second time
    .hint = keep one of the two
wrong-type = { $expected ->
        [number] `{ $found }` is not a whole number
        [decimal] `{ $found }` is not a number
        [truth] `{ $found }` is neither `true` nor `false`
        [list] a list is needed here
        [mapping] keys with values are needed here
       *[text] a text is needed here
    }
    .hint = { $expected ->
        [number] write digits only, without a sign or unit
        [decimal] write digits, with a point before decimals
        [truth] write `true` or `false`
        [list] write the values between brackets: `[a, b]`
        [mapping] write `key: value` on indented lines, or `{"{"} key: value {"}"}`
       *[text] write a text; put it in quotes when it begins with a sign
    }
unknown-value = `{ $value }` is not possible here
    .hint = { $nearest ->
        [0] { $known ->
            [none] nothing is possible here yet
           *[other] possible: { $known }
        }
       *[other] did you mean `{ $nearest }`?
    }
unquoted-colon = the value of `{ $key }` has a colon in it
    .hint = put the value in quotes: `{ $quoted }`
tab = a tab indents this line
    .hint = use spaces, not tabs
empty-text = `{ $key }` says nothing
    .hint = write the words, or remove the key when it is not needed
bad-yaml = this is not valid YAML: { $message }
    .hint = check quotes, brackets and indentation; a text with special signs needs quotes

## Site, kinds, places

no-languages = the site has no language
    .hint = list at least one: `languages: [{"{"} tag: sv {"}"}]`; the first is the source
bad-language-tag = `{ $tag }` is not a language tag
    .hint = write a tag as `sv`, `en` or `sv-simple`
language-twice = the language `{ $tag }` is listed twice
    .hint = remove one of the two
unknown-language = `{ $lang }` is not a language of this site
    .hint = { $nearest ->
        [0] the languages of `site.yaml` are { $known }
       *[other] did you mean `{ $nearest }`?
    }
words-without-source = the words are missing in `{ $lang }`, the source language
    .hint = add `{ $lang }: …`
bad-base-url = `{ $url }` is not an address to serve a site at
    .hint = write scheme and host, without a path: `https://town.example`
unknown-time-zone = there is no time zone `{ $zone }`
    .hint = write its name, as `Europe/Stockholm`
bad-phone = `{ $phone }` is not a phone number
    .hint = write it as one dials it, as `070-174 06 05`
bad-email = `{ $email }` is not an e-mail address
    .hint = write it as `name@town.example`
unknown-theme = there is no theme `{ $theme }`
    .hint = the themes are { $known }; a theme is a folder `themes/<name>/` with `templates/`
bad-name = `{ $name }` cannot be a name here
    .hint = use lower-case letters a to z, digits and single hyphens: `language-cafe`
bad-position = this is not a position
    .hint = write latitude and longitude: `[59.33, 14.52]`
closes-before-opening = it closes at `{ $to }`, not after it opens at `{ $from }`
    .hint = swap or correct the two times

## Values of the front matter

bad-slug = `{ $slug }` cannot be part of an address
    .hint = use lower-case letters a to z, digits and single hyphens: `language-cafe`
bad-path = `{ $path }` cannot be an address inside the site
    .hint = begin with one slash and use letters a to z, digits, points and hyphens: `/old/page/`
bad-url = `{ $url }` is not an address on the web
    .hint = begin with `https://`
reserved-path = `{ $path }` belongs to the signup service
    .hint = choose another address
bad-date = `{ $text }` is not a date
    .hint = write year, month and day: `2026-12-03`
bad-time = `{ $text }` is not a clock time
    .hint = write hours and minutes: `17:00`
bad-when = `{ $text }` is neither a date nor a date with a clock time
    .hint = write `2026-12-03`, or `2026-12-03 17:00`
bad-end = `{ $text }` is not a time
    .hint = write a clock time on the same day, `19:00`, or a date, with a clock time or without
bad-weekday = `{ $text }` is not a weekday
    .hint = the weekdays are `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`
bad-on = `{ $text }` is not a day to repeat on
    .hint = write `thu`, `2nd tue`, `last thu`, or a day of the month, `31`
bad-ages = `{ $text }` are not ages
    .hint = write the youngest and the oldest: `7-17`
not-positive = `{ $key }` must be at least 1
    .hint = write a larger number, or remove the key
image-without-alt = nothing says what the picture `{ $image }` shows
    .hint = add `image_alt: …` for those who do not see it

## Markdown

raw-html = HTML is not possible in the text
    .hint = write it in Markdown: `**bold**`, `[words](address)`, `- item`, `| a | table |`
top-heading = a heading with one `#` stands in the text
    .hint = the page's heading is its `title`; use `##` here
section-twice = the name `{ $name }` is already taken by a heading above
    .hint = give each heading another name after `#`
picture-without-alt = nothing says what the picture `{ $image }` shows
    .hint = write it between the brackets: `![what it shows]({ $image })`

## Pages and languages

fact-in-translation = the fact `{ $key }` stands in a translation
    .hint = remove it here; facts are stated once, in `{ $source }`
translation-key-in-source = `{ $key }` belongs in translations, and this is the source
    .hint = remove it
not-said-whether-reviewed = the translation does not say whether it has been reviewed
    .hint = add `reviewed: false`, or `reviewed: true` when somebody who speaks the language has read it
strings-not-said-whether-reviewed = the strings do not say whether they have been reviewed
    .hint = begin the file with the line `# reviewed: false`, or `# reviewed: true` when somebody who speaks the language has read it
url-taken = `{ $url }` is already the address of `{ $other }`
    .hint = give one of the two another `slug` or address
id-taken = the id `{ $id }` is already that of `{ $other }`
    .hint = change or remove `id` in one of the two
no-start-page = the start page is missing
    .hint = write it in `{ $file }`
link-to-no-page = link to `{ $link }`, which is not a page of this site
    .hint = { $nearest ->
        [0] link to the page's folder from the folder of this file, as `../friends/`
       *[other] did you mean `{ $nearest }`?
    }
link-to-no-section = link to `{ $link }`, but that page has no heading named `{ $name }`
    .hint = { $known ->
        [0] name the heading there: `## Heading {"{"}#{ $name }{"}"}`
       *[other] the page has { $known }
    }
link-to-no-file = there is no file `{ $link }`
    .hint = { $nearest ->
        [0] put the file in the folder of this page
       *[other] did you mean `{ $nearest }`?
    }
unknown-page = `{ $page }` is not the page of an event
    .hint = { $nearest ->
        [0] write the path of its folder below `content/`, as `calendar/language-cafe`
       *[other] did you mean `{ $nearest }`?
    }
unknown-place = `{ $place }` is not a place of `places.yaml`
    .hint = { $nearest ->
        [0] { $known ->
            [none] add it to `content/places.yaml`
           *[other] the places are { $known }
        }
       *[other] did you mean `{ $nearest }`?
    }
unknown-kind = `{ $kind }` is not a kind of `kinds.yaml`
    .hint = { $nearest ->
        [0] { $known ->
            [none] add it to `content/kinds.yaml`
           *[other] the kinds are { $known }
        }
       *[other] did you mean `{ $nearest }`?
    }
unknown-form = there is no form `{ $form }`
    .hint = { $nearest ->
        [0] { $known ->
            [none] a form is a file `form.yaml` in the folder of a page
           *[other] the forms are { $known }
        }
       *[other] did you mean `{ $nearest }`?
    }
unknown-spoken-language = `{ $tag }` is not in the list of spoken languages
    .hint = { $nearest ->
        [0] write its tag, as `sv`, `so` or `ckb`
       *[other] did you mean `{ $nearest }`?
    }

## Events

event-nowhere = the event is neither at a place nor online
    .hint = add `place: …`, a key of `places.yaml`, or `url: https://…`
end-before-start = the end `{ $end }` is not after the start `{ $start }`
    .hint = correct one of the two; an end on another day needs its date: `2026-12-04 02:00`
end-unlike-start = `{ $end }` does not suit the start `{ $start }`
    .hint = both are days, or both have a clock time
time-does-not-exist = the clocks go forward past `{ $time }`
    .hint = choose a time before or after
count-and-until = the repetition ends in two ways
    .hint = keep `count` or `until`
on-unlike-every = `on: { $on }` does not suit `every: { $every }`
    .hint = { $every ->
        [week] name weekdays: `on: [thu]`
        [month] name weekdays by number or days of the month: `on: [2nd tue]`, `on: [31]`
       *[other] remove `on`
    }
start-not-by-rule = by its own rule, nothing takes place on the start { $start }
    .hint = { $first ->
        [0] no day at all is by this rule; correct it
       *[other] the first day by the rule is { $first }; correct the start or the rule
    }
no-occurrence = nothing takes place on { $date }
    .hint = { $nearest ->
        [0] no day at all is by the rule; correct it
       *[other] the nearest day is { $nearest }
    }
day-twice = { $date } is already a day of this event
    .hint = name each day once
changed-without-repeats = the event happens once, so no day of it can be changed
    .hint = change the event itself, or add `repeats`
empty-change = the change changes nothing
    .hint = add `start`, `end`, `place` or `cancelled: true`
seats-without-signup = the seats are counted by nobody
    .hint = add `signup: <form>`, or remove `seats`
signup-for-outside-event = the event is somebody else's, so nobody signs up here
    .hint = remove `signup` or `form`; the organiser's `url` says how to sign up
event-and-series = the page is an event and a series
    .hint = keep `event` when people choose a date, `series` when the same people come to all
guardian-not-asked = the event is for children, and the form `{ $form }` does not ask for a guardian and a child
    .hint = name a form with the required fields `guardian` and `child`
children-without-guardian = children under 13 sign up only through a guardian, and this is for ages { $ages }
    .hint = add `guardian: true` to `audience`
form-feeds-something-else = the form `{ $form }` does not register for events
    .hint = name a form with `feeds: occurrence`

## Series

no-sessions = the series has no session
    .hint = add one: `- {"{"} id: health, start: 2027-01-19 13:00, end: 15:00 {"}"}`
session-twice = the session `{ $id }` stands here a second time
    .hint = give each session an id of its own
session-out-of-order = the session on { $start } stands after the one on { $before }
    .hint = write the sessions in the order of their days
session-without-words = the text does not say what the session `{ $id }` is about
    .hint = write it below `## … {"{"}#sessions{"}"}`, under the heading `### … {"{"}#{ $id }{"}"}`
words-without-session = the series has no session `{ $id }`
    .hint = { $nearest ->
        [0] the sessions are { $known }
       *[other] did you mean `{ $nearest }`?
    }
unknown-next-step = `{ $page }` is not a page of this site
    .hint = { $nearest ->
        [0] write the path of its folder below `content/`, as `friends`
       *[other] did you mean `{ $nearest }`?
    }

## Forms and strings

bad-form = { $message }
    .hint = correct the form; `site-gen check` shows what else is wrong
form-taken = the form `{ $form }` is already defined in `{ $other }`
    .hint = give one of the two another `id`
form-without-page = the form lies in a folder without a page
    .hint = add the page `{ $file }`, or move the form to the folder of a page
form-without-texts = the texts of `{ $form }` are missing in the source language
    .hint = write them in `{ $file }`
texts-without-form = there is no form for these texts
    .hint = add `{ $file }`, or remove this file
missing-form-text = the text `{ $text }` of `{ $form }` is missing
    .hint = add it to this file
unused-form-text = `{ $text }` is no text of `{ $form }`
    .hint = { $nearest ->
        [0] remove it
       *[other] did you mean `{ $nearest }`?
    }
missing-string = the string `{ $key }` is missing
    .hint = translate it from `{ $source }`
bad-string = this line is not valid Fluent: { $message }
    .hint = a string is `key = words`; further lines are indented
string-twice = the string `{ $key }` stands here a second time
    .hint = keep one of the two
no-strings = the theme has no strings in `{ $lang }`
    .hint = translate them in `{ $file }`

## Templates and outputs

bad-template = { $message }
    .hint = correct the template at this place
output-taken = the output `{ $output }` is already made from `{ $other }`
    .hint = give one of the two another slug or address
