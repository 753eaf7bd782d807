# reviewed: false
# The words of the coordinator's pages. They are in Swedish and English.

desk-name = The desk
desk-nav = Parts of the desk
desk-site = To the website
desk-log-out = Log out

## Logging in

desk-login-title = Log in
desk-login-text = Open the link that the program prints when it starts. It works once and lasts for eight hours.
desk-login-expired = The link has been used or is too old. Start the program again and it prints a new one.
desk-login-needed = You are not logged in, or eight hours have passed. Open a new link.
desk-login-go = Log in on this computer

## The list

desk-count = { $count ->
    [0] No sign-ups
    [one] { $count } sign-up
   *[other] { $count } sign-ups
}
desk-new-count = { $count ->
    [0] None new
    [one] { $count } new
   *[other] { $count } new
}
desk-none = No sign-ups yet. They appear here as soon as they come.
desk-download = Download as CSV
desk-column-waiting = Waited
desk-column-who = Name
desk-column-side = Side
desk-column-languages = Languages
desk-column-contact = Contact
desk-column-state = State
desk-column-event = Event
desk-days = { $count ->
    [0] today
    [one] { $count } day
   *[other] { $count } days
}
desk-no-name = No name
desk-visit = Will come by
desk-find = Look up a number
desk-find-go = Look up
desk-state-all = All
desk-state-new = New
desk-state-contacted = Contacted
desk-state-received = New
desk-state-seated = Has a seat
desk-state-waiting = Waiting list
desk-state-cancelled = Cancelled
desk-mark-contacted = Contacted
desk-mark-contacted-name = Contacted: { $name }
desk-mark-new = Undo
desk-mark-new-name = Undo contacted: { $name }
desk-earlier = Older sign-ups
desk-newest = The newest

## One sign-up

desk-back = All sign-ups
desk-reference = Number
desk-received = Received
desk-waited = Waited
desk-page-language = Read the page in
desk-answers = Answers when signing up
desk-interview = To ask when you talk
desk-unanswered = No answer
desk-history = What has happened
desk-history-received = The sign-up arrived
desk-history-contacted = Marked as contacted
desk-history-new = Marked as new again
desk-logged = That you open this page is written in the log of who has read personal data.
desk-missing = There is no such sign-up. It may have been removed.

## Registrations for events

desk-state-offered = Offered a seat
desk-state-lapsed = Did not take the seat
desk-state-paused = Resting
desk-state-left = Has left
desk-history-seated = Got a seat
desk-history-waiting = Put on the waiting list
desk-history-offered = Offered a seat
desk-history-lapsed = Did not take the seat in time, or no seat became free
desk-history-cancelled = Cancelled, the answers are erased
desk-history-paused = Resting for now
desk-history-left = Has left, the answers are erased
desk-events = Events
desk-events-back = All events
desk-events-none = Nobody has registered for a coming event.
desk-events-coming = Coming
desk-events-earlier = Earlier
# $seats is how many there is room for.
desk-events-of = { $count } of { $seats } seats
desk-events-offered = { $count ->
    [one] { $count } has been offered a seat
   *[other] { $count } have been offered a seat
}
desk-events-waiting = { $count } on the waiting list
desk-events-cancelled = { $count ->
    [one] { $count } registration is cancelled. The answers are erased.
   *[other] { $count } registrations are cancelled. The answers are erased.
}
desk-events-is-moved = Moved
desk-events-is-cancelled = Cancelled
desk-events-is-gone = No longer on the site
desk-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
desk-column-party = People
desk-column-place = Seat
# $date is a day and a time.
desk-place-until = Has until { $date } to answer
desk-place-accept = Says yes
desk-place-accept-name = Says yes: { $name }
desk-place-cancel = Cancel
desk-place-cancel-name = Cancel: { $name }
desk-place-cancel-sure = Yes, cancel and erase the answers

## The coordinator's mail in the morning

desk-digest-subject = To do today: { $new } new, { $calls } to call
desk-digest-text = Good morning! This is waiting today:
desk-digest-calls = { $count ->
    [0] Nobody to call
    [one] { $count } person to call
   *[other] { $count } people to call
}

## Private link

desk-link-title = Private link
desk-link-text = By the link the person sees their own answers and can change, pause or remove them. Give it to whoever has no e-mail.
desk-link-make = Make a private link
desk-link-back = Back to the signup
desk-link-for = Private link for { $name }
desk-link-once = The link is shown only now. Write it down or copy it before you leave the page.
desk-link-safe = The link lasts a year. That you made it is in the log.

## To call: those whom mail does not reach, and those to whom it is not safe to write

desk-calls = To call
desk-calls-text = Mail does not reach these people. Call, send a text or hand over a slip, and then mark that they know.
desk-calls-none = Nobody to call right now.
desk-calls-stuck = Mail has not gone out since { $date }. Tell whoever runs the service.
desk-calls-what = What
desk-calls-why = Why
desk-calls-do = Do
desk-calls-open = Text and link
desk-calls-open-name = Text and link for { $name }
desk-calls-told = Has been told
desk-calls-told-name = Has been told: { $name }
desk-calls-again = Send the mail again
desk-calls-back = Everybody to call
desk-calls-kind-confirmation = The sign-up has arrived
desk-calls-kind-waiting = Is on the waiting list
desk-calls-kind-offer = A seat is free
desk-calls-kind-reminder = Reminder
desk-calls-kind-moved = New time or place
desk-calls-kind-cancelled = Cancelled
desk-calls-kind-follow-up = Does the person still want to take part?
desk-calls-why-no-address = Has no e-mail
desk-calls-why-no-mail = Mail is turned off
desk-calls-why-not-safe = It is not safe to write there
desk-calls-why-refused = The mail did not arrive
desk-calls-why-unsure = We do not know whether the mail arrived
desk-ready-call = Call
desk-ready-text-message = Send a text
desk-ready-not-safe = Do not write to this person: somebody else may read it. Call, and first find out who answers.
desk-ready-no-phone = The person has no phone number. Hand over the slip when they come by.
# $language is the language's own name.
desk-ready-text = Text in { $language }
desk-slip = Slip to take home
desk-slip-text = Print the page, and only the slip is printed.
desk-slip-code = Code that opens the page on a phone

## Does the person still want to take part?

desk-wish-title = Does the person want to take part?
desk-wish-text = Ask whether the person still wants to take part, or record what they say on the phone.
desk-wish-asked = Asked on { $date }. If the person answers on the phone, record it here.
desk-wish-ask = Ask
desk-wish-still = Wants to take part
desk-wish-pause = Takes a break
desk-wish-resume = Takes part again
desk-wish-leave = Remove the answers
desk-wish-leaves = Wants to stop
desk-wish-leaves-text = The answers are removed at once and cannot be brought back.

## Protected identity

desk-alias-new = Register under an alias
desk-alias-new-text = For someone with protected identity. Write nothing that shows who they are: no real name, no phone number, no address.
desk-alias-form = Wants to take part in
desk-alias-name = Alias
desk-alias-name-hint = A name that is used only here.
desk-alias-name-missing = Write an alias.
desk-alias-name-odd = Write a shorter alias, on one line.
desk-alias-reach = How they reach us, or we reach them
desk-alias-reach-hint = For example who passes messages on, or on which day they come by.
desk-alias-reach-missing = Write how you reach each other.
desk-alias-reach-odd = Write something shorter, on one line.
desk-alias-wrong = Please correct this:
desk-alias-save = Register
desk-alias-masked = Protected identity
desk-alias-masked-text = Whoever is registered under an alias is in no list, file, proposal or figure. That you open the page is written to the log.
desk-alias-open = Open { $reference }
desk-alias-confirmed = Last confirmed
desk-alias-confirm = Still wants to take part
desk-alias-erase = Remove …
desk-alias-erase-sure = This cannot be undone. The alias and everything else here is erased.
desk-alias-erase-go = Remove the person

## Series

desk-leaders = { $count ->
    [0] no leader
    [one] { $count } leader
   *[other] { $count } leaders
}
desk-leaders-short = Two leaders are needed
desk-sessions-short = { $count ->
    [one] { $count } meeting has too few leaders
   *[other] { $count } meetings have too few leaders
}
