# reviewed: false
# The words of the interface. The names on the left are the same in every language; only the words on the right change.
# Words in { } with $ are filled in by the program. No text here names a town or a service.

## The frame of the page

# What the language is called in itself. Stands in the language bar on every page.
language-name = English
skip-to-content = Skip to the content
# Names of the parts of the page, read out by screen readers.
nav-languages = Languages
nav-main = Main menu
nav-crumbs = You are here
nav-footer = About the website
home = Home
footer-contact = Contact
footer-hours = Opening hours
footer-about = About the website
footer-no-cookies = This website uses no cookies and does not track what you read.
print-address = This page is at { $url }

## Notes about the translation

# The page does not exist in the reader's language. $language is the language that the text is shown in, by its own name.
fallback-title = This page is not in English yet
fallback-text = You are reading it in { $language }. Call us if you would like help: { $phone }.
unreviewed = This text has been translated, but nobody who speaks the language has checked it yet.
outdated = This translation may be older than the Swedish text. Times, places and phone numbers are always right.

## The service in short

facts-title = Good to know
first-meeting = The first meeting
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
cost = Cost
cost-free = Free
kronor = { $count ->
    [one] { $count } krona
   *[other] { $count } kronor
}
# The page's own text says more; here only how.
stop-label = Stopping
stop-text = Whenever you like, with no need to explain
queue-title = In the queue
# The number stands large in front of the words.
queue-waiting = { $count ->
    [one] is waiting for a friend
   *[other] are waiting for a friend
}
queue-registered = { $count ->
    [one] has signed up
   *[other] have signed up
}
# $ratio is a number, such as 2.66.
queue-ratio = There are { $ratio } people on one side for each person on the other.
queue-as-of = The figures are from { $date }.
lighter-title = Start with something lighter
lighter-text = Come to an open event first. It does not bind you to anything.

## The calendar

events-next = Coming events
events-all = The whole calendar
events-none = No events are planned right now. Call us and we will tell you what is going on.
events-jump = Jump to a month
all-day = All day
online = Online
cancelled = Cancelled
moved = Moved
changed = New time or place
full = Full
# After the date of an event that lasts several days.
until-day = to { $date }
spoken = We speak
interpreter-chip = Interpreter: { $language }
sign-up = Sign up
# An event that people sign up for.
sign-up-needed = You need to sign up
just-come = Come as you are, no need to sign up
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
outside-event = Organised by { $organiser }
outside-note = Somebody else organises this event. They take care of questions and registration.
outside-link = Go to the organiser’s website

## An event

event-next = Next time
event-where = Where
event-access = Getting in
event-repeats = Repeats
event-seats = Seats
event-sign-up = Signing up
event-audience = For whom
event-kind = Kind of event
event-organiser = Organiser
event-map = Show on a map
event-link = Link to the event
event-dates = Coming dates
event-earlier = Earlier
event-over = No more dates are planned. Look in the calendar for other events.
event-cancelled = This event is cancelled.
event-cancelled-next = The next date is cancelled. Look at the other dates.
event-form = Sign up for the event
ages = Ages { $ages }
guardian = A guardian signs the child up. A guardian ad litem or staff of the child’s home may also do it.
audience-everyone = Everyone
audience-women = Women
audience-men = Men
audience-parents = Parents
audience-children = Children
audience-youth = Young people
audience-families = Families
audience-seniors = Older people
audience-employers = Employers

## How often: the parts are put together into one sentence

# $days is a list made of the days below, for instance “on Thursdays”, or empty.
repeats-day = { $interval ->
    [1] Every day
    [2] Every other day
   *[other] Every { $interval } days
}
repeats-week = { $interval ->
    [1] Every week
    [2] Every other week
   *[other] Every { $interval } weeks
}
repeats-month = { $interval ->
    [1] Every month
    [2] Every other month
   *[other] Every { $interval } months
}
repeats-year = { $interval ->
    [1] Every year
    [2] Every other year
   *[other] Every { $interval } years
}
repeats-on = { $rhythm } { $days }
repeats-until = until { $date }
repeats-count = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
# Between the parts of a list and between the parts of the sentence.
list-comma = ,{" "}
on-mon = on Mondays
on-tue = on Tuesdays
on-wed = on Wednesdays
on-thu = on Thursdays
on-fri = on Fridays
on-sat = on Saturdays
on-sun = on Sundays
# $nth is 1 to 5 or last; $day is mon to sun.
on-nth = { $nth ->
    [1] on the first
    [2] on the second
    [3] on the third
    [4] on the fourth
    [5] on the fifth
   *[last] on the last
} { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
on-month-day = on day { $day }

## Weekdays and opening hours

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
short-mon = Mon
short-tue = Tue
short-wed = Wed
short-thu = Thu
short-fri = Fri
short-sat = Sat
short-sun = Sun
hours-title = Opening hours
hours-day = Day
hours-time = Time
hours-closed = Closed
hours-until = These hours are valid through { $date }.

## Contact

phone = Phone
email = E-mail
visit = Visit

## Forms

# Stands before everything else. $phone is a link with the number.
protected-title = Do you have protected personal data?
protected-text = Do not use this form. Call { $phone } or visit us, and we will help you in a safe way.
form-phone = Would you rather talk? Call { $phone }.
errors-title = { $count ->
    [one] One thing needs to be corrected
   *[other] { $count } things need to be corrected
}
errors-kept = Everything you have written is still here.
# First in the browser's tab when something is wrong.
error-prefix = Error
optional = optional
choices-hint = You can choose more than one.
more-languages = More languages
contact-legend = How can we reach you?
contact-hint = One way is enough.
why-contact = We ask so that we can reach you.
why-matching = We ask so that we can find someone who suits you.
why-agreement = We ask so that everyone knows the rules.
why-statistics = We ask to count how many people we reach. Your name is not shown.
why-occurrence = We ask so that we can prepare the event.
# The field is hidden; only robots see it.
honeypot = Leave this box empty
dates-legend = Which date would you like to come?
dates-one = You are signing up for
dates-none = There are no dates to sign up for right now.
# A link after the button, to the page about personal data.
form-privacy-link = How we use your data
notice-form-changed = The form has changed since you opened it. Your answers are still here. Read them through and send again.
notice-occurrence-missing = Choose a date
notice-occurrence-unknown = That date is no longer there. Choose another
notice-occurrence-closed = Signing up for that date has closed. Choose another
notice-side-closed = Right now we cannot take more sign-ups of that kind. Call us and we will tell you what you can do.
notice-too-many = Many sign-ups have come from here in a short time. Wait a while, or call { $phone }.
notice-unavailable = We could not save your sign-up. Your answers are still on this page. Try again in a while, or call { $phone }.

## What is wrong with an answer

error-missing = This question needs an answer
error-no-contact = Write an e-mail address or a phone number, or choose to come by
error-too-long = The answer may be at most { $max } characters
error-character = The answer has characters that we cannot read. Write it again on one line
error-not-a-number = Write a whole number with digits
error-too-small = The number must not be less than { $min }
error-too-large = The number must not be more than { $max }
error-not-a-date = Write the date as year, month and day, for example 2026-12-03
error-too-early = The date must not be before { $min }
error-too-late = The date must not be after { $max }
error-not-an-email = Write the whole e-mail address, for example name@post.example
error-not-a-phone = Write the phone number with digits, for example 070-174 06 05
error-not-an-option = Choose one of the answers
error-not-a-tick = Tick the box or leave it empty
error-repeated = This question can only have one answer
error-unknown-field = The form does not have that question. Reload the page

## The receipt

receipt-title = Thank you! We have your sign-up.
receipt-reference = Your number
receipt-reference-text = Write the number down or take a picture. Say it if you call us.
receipt-next = What happens now?
receipt-matching-1 = We will get in touch within a week.
receipt-matching-2 = Then we talk a little more: when you can meet and what you like to do.
receipt-matching-3 = After that we look for someone who suits you. It can take time. Until then you are welcome at our events.
receipt-occurrence-1 = Your seat is booked.
receipt-occurrence-2 = Come to the event. You do not need to bring a receipt.
receipt-occurrence-3 = Can you not come? Call us, so that someone else can have the seat.
receipt-message-1 = We have your message.
receipt-message-2 = We answer within three working days.
receipt-change = Would you like to change something, or have you changed your mind? Call { $phone } and say your number.
receipt-private = This page shows nothing about you. You can close it, even on a computer that others use.
receipt-calendar = See what is on in the calendar

## Personal data

privacy-forms = Our forms
privacy-question = Question
privacy-why = Why we ask
privacy-must = Do you have to answer?
privacy-required = Yes
privacy-optional = No
purpose-contact = To reach you
purpose-matching = To find someone who suits you
purpose-agreement = To know that you agree with the rules
purpose-statistics = To count how many people we reach
purpose-occurrence = To prepare the event
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# $months is the text above.
kept-last-activity = We remove the answers { $months } after we last had contact.
kept-occurrence = We remove the answers { $months } after the event.
kept-answered = We remove the answers { $months } after we have replied.
decision = Decision: { $decision }

## When something is not there or does not work

status-404-title = This page does not exist
status-404-text = It may have moved. Start again from the home page, or look in the menu.
status-413-title = That was too much text
status-413-text = Shorten the answers and try again, or call us.
status-415-title = We could not read what was sent
status-415-text = Go back to the form and try again, or call us.
status-429-title = Wait a little while
status-429-text = Many sign-ups have come from here in a short time. Try again in an hour, or call us and we will help you at once.
status-503-title = We cannot save right now
status-503-text = The fault is ours, not yours. Try again in a while, or call us and we will take your sign-up by phone.
status-other-title = Something went wrong
status-other-text = The fault is ours, not yours. Try again in a while, or call us.
status-call = Call { $phone }
status-home = To the home page

## The page where one chooses a language

chooser-title = Choose a language
chooser-go = Continue in English

## The waiting list

# After a date that can be chosen although it is full.
full-wait = Full, but you can be on the waiting list
receipt-waiting-1 = There is no room for you at present. You are on the waiting list.
receipt-waiting-2 = If a seat becomes free, we will contact you. You then have two days to say yes, or until the event starts.
receipt-waiting-3 = If you do not hear from us, no seat has become free. You can also sign up for another date.
receipt-received-1 = Your registration has arrived.
receipt-received-2 = Would you like to know whether you have a seat? Call us and say your number.
receipt-received-3 = Can you not come? Call us, so that someone else can have the seat.

## The private page

mine-title = Your page
mine-about = Here you see what we have stored about you. You can change it or remove it whenever you like.
mine-keep = Whoever has the link can open this page. Keep it to yourself.
mine-done-answers = Your changes are saved.
mine-done-contact = We have saved your answer.
mine-done-still = Thank you! You are still with us, and you keep your place in the queue.
mine-done-pause = You are taking a break. Come back whenever you like.
mine-done-resume = Welcome back! You are taking part again.
mine-done-accept = The place is yours. Welcome!
mine-done-decline = You have declined, and your answers are removed.
mine-done-withdraw = Your signup is removed.
mine-outdated = That is no longer possible. This is how things stand now.
mine-state = Where things stand
mine-state-matching-new = We have received your signup and will be in touch within a week.
mine-state-matching-contacted = We have talked with you and are looking for someone who suits you. It can take time.
mine-state-message-new = We have received your message and will reply within three working days.
mine-state-message-contacted = We have replied to your message.
mine-state-paused = You are taking a break. We suggest nobody to you until you are back.
mine-state-left = You are no longer taking part. Your answers are removed.
mine-state-seated = Your place is booked. Welcome!
mine-state-waiting = The event is full and you are on the waiting list. We will tell you if a place becomes free.
mine-state-offered = A place has become free for you. We keep it until { $date }, { $time }.
mine-state-lapsed = You did not get a place this time. You are welcome to register for another date.
mine-state-cancelled = Your registration is cancelled. Your answers are removed.
mine-reference = Your number
mine-offer-title = Do you want the place?
mine-offer-yes = Yes, I take the place
mine-offer-no = No, thank you
mine-offer-no-text = If you say no, someone else gets the place and we remove your answers.
mine-still-title = Do you still want to take part?
mine-still-text = Any answer is fine. You need not explain.
mine-still-yes = Yes, I want to take part
mine-still-pause = Not right now
mine-still-no = No, I want to stop
mine-answers = Your answers
mine-unanswered = No answer
mine-interview-note = What you told us when we talked, we change for you. Just call us.
mine-change = Change your answers
mine-change-title = Change your answers
mine-save = Save the changes
mine-back = Back to your page
mine-contact-title = Is it safe to write to you?
mine-contact-text = Perhaps someone else reads your messages. Then we do not write, but call if we need to.
mine-contact-yes = Yes, you can write to me
mine-contact-no = No, do not write to me
mine-contact-save = Save the answer
mine-pause-title = Do you want a break?
mine-pause-text = Then we suggest nobody to you until you are back. You keep your place in the queue.
mine-pause = Take a break
mine-resume-title = Do you want to take part again?
mine-resume = I want to take part again
mine-stop-title = Do you want to stop?
mine-stop-text = Then we remove your answers at once. You need not explain.
mine-withdraw = Remove my signup
mine-withdraw-title = Shall we remove your signup?
mine-withdraw-text = Your answers disappear at once, and that cannot be undone. You can sign up again whenever you like.
mine-withdraw-seat = Your place goes to someone else.
mine-withdraw-yes = Yes, remove everything
mine-withdraw-no = No, go back
mine-kept-title = How long we keep the answers
mine-kept-left = All that is left is that there was a signup and on which days something happened. We cannot see that it was you.
mine-more = What else we have stored
mine-received = The signup came in
mine-language = The language we write in
mine-history = What has happened
mine-step-received = We received your signup
mine-step-new = Waiting to hear from us
mine-step-contacted = We were in touch
mine-step-paused = You took a break
mine-step-left = You stopped
mine-step-waiting = You came on the waiting list
mine-step-offered = You were offered a place
mine-step-seated = You got a place
mine-step-lapsed = There was no place
mine-step-cancelled = You cancelled
mine-unknown-title = The link does not work
mine-unknown-text = It may be too old, or a part of it is missing. Open it again from the message, or call us.
notice-party-full = There is no room for that many. Your answers are still here. Call { $phone }, and we will see what we can do.

## Messages: mail, texts and calls. Sender, subject and words never reveal what somebody takes part in.

mail-greeting = Hello!
mail-moment = { $date } at { $time }
mail-confirmation-subject = Your number is { $reference }
mail-confirmation = Thank you! We have received what you sent us.
mail-seat-subject = Your number is { $reference }
mail-seat = Thank you! Your seat is booked: { $when }.
mail-waiting-subject = Your number is { $reference }
mail-waiting = You are on the waiting list: { $when }. We will write to you if a seat becomes free. There is nothing more that you need to do.
mail-offer-subject = Please answer by { $until }
mail-offer = A seat has become free: { $when }. Would you like it? Answer on your page by { $until }. After that the seat goes to somebody else.
mail-reminder-subject = Reminder
mail-reminder = We look forward to seeing you { $when }. Can you not come? Tell us on your page, so that somebody else can have the seat.
mail-moved-subject = New time or place
mail-moved = The time or the place has changed. It is now { $when }. Your page tells more.
mail-times-subject = New time or place
mail-times = One of the times or places has changed. Your page shows all of them.
mail-cancelled-subject = Cancelled
mail-cancelled = What was planned for { $when } is cancelled. There is nothing that you need to do.
mail-follow-up-subject = A question for you
mail-follow-up = Do you still want to take part? Answer on your page. You can also take a break or stop. You need not explain.
mail-page = Your page shows what you have sent us. There you can also change it or take it back:
mail-private = The link is yours alone. Whoever has it can open the page.
mail-call = Do you have a question? Call { $phone } and say your number, { $reference }.

## Series: the same group several times

sessions = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
series-first = First meeting
series-count = Number of meetings
series-leaders = Leaders
leaders = { $count ->
    [one] One leader is there every time
   *[other] { $count } leaders are there every time
}
series-attendance = Attendance
attendance-every = We count on you every time. Tell us when you can’t come.
attendance-most = Come most times. Tell us when you can’t.
attendance-free = Come whenever you can.
from-day = from { $date }
dates-legend-groups = Which group would you like to join?
series-form = Sign up for the group
series-all = { $count ->
    [one] You sign up for the meeting
   *[other] You sign up once, for all { $count } meetings
}
series-started = The group has already started. Call { $phone } and we will tell you when the next one starts.
series-over = The group has finished. Look in the calendar for the next one.
series-cancelled = The group will not take place.
series-next = When the group ends

## The calendar in other programs

calendar-cancelled = CANCELLED: { $title }
calendar-add = Add to my calendar
subscribe-title = Get the events in your own calendar
subscribe-text = New events and changes then appear by themselves in the calendar of your phone or computer. It can take a day, so always look here on the day itself.
subscribe-all = All events
subscribe-kinds = Only one kind of event
subscribe-spoken = Only events where your language is spoken or interpreted
subscribe-open = Subscribe
subscribe-to = Subscribe to { $name }
subscribe-address = Address to copy
subscribe-feeds = News feeds
