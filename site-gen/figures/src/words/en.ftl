# What the check says. Every number comes ready as text.

level-pass = right
level-unchecked = not checked
level-warning = warning
level-error = error

about = about { $number }
over = over { $number }
under = under { $number }
percent = { $number } %
points = { $number } percentage points
and = and
to = { $first } to { $last }

unknown-population = there is no population “{ $name }”
    .hint = the block has { $known }
unknown-population-none = there is no population “{ $name }”
    .hint = name it under `populations:`, or write the number

table-adds = the sums are right: { $total } in all
table-adds-gap = the sums are right: { $total } in all, of whom { $gap } are missing as declared
table-adds-open = the sums that are stated are right
table-nothing-stated = the table states no total, so that nothing can be compared
    .hint = write `totals:` as the source has them, or name the population with `of:`
table-does-not-add = the sums are wrong: { $faults }
table-width = { $found } counts where the table has { $expected } columns
    .hint = write one count for each of `columns:`, `~` where the source has none
table-no-rows = the table has no rows
table-missing-figure = row “{ $row }” lacks a figure and does not say why
    .hint = say why in `note:`
table-disagrees = the total of { $column } is { $found } here and { $expected } in “{ $other }”, which is of the same population

fault = { $line }: { $terms } = { $found }, not { $stated }
fault-one = { $line }: { $found }, not { $stated }
line-row = row “{ $name }”
line-gap = the gap
line-totals = the last row
line-column = column “{ $name }”
line-total = the column of totals
line-population = population “{ $name }”
cell = “{ $column }” in { $row }
cell-total = the total of { $row }
cell-n = the n of { $row }

way-one-figure = only one single figure repairs this: { $cell }, { $from } → { $to }; compare it with the source
way-missing-row = no single figure repairs this; most likely a row is missing: { $counts }; in all { $total }
way-missing-row-total = no single figure repairs this; most likely a row of { $total } is missing
way-missing-column = no single figure repairs this; most likely a column is missing: { $counts }
way-several = { $figures } figures could each be the wrong one; compare them with the source
way-several-missing = { $figures } figures could each be the wrong one, or { $missing } are missing; if they are known to be, declare `gap: {"{"} total: { $missing }, reason: … {"}"}`
way-unknown = neither a single figure nor a single missing line repairs this; compare the table with the source

bands-covered = every number is in exactly one band
bands-left-out = the bands leave out { $stretches }
bands-left-out-any = the bands leave out { $stretches }
    .hint = if only whole numbers occur, say so: `bands: {"{"} whole: true {"}"}`
bands-overlapping = two bands have { $stretches }
stretch-one = exactly { $first }
stretch-from = { $first } and more
stretch-up-to = { $last } and less
stretch-whole = { $first } to { $last }
stretch-between = what is between { $first } and { $last }

share-right = { $count } of { $n } is { $percent }
share-derived = { $count } of { $n } is { $percent }
share-possible = { $percent } of { $n } is { $counts }
share-bound = { $percent } of { $n } is a bound; there is no count to compare it with
share-wrong = { $count } of { $n } is { $exact }, which rounds to { $rounded }, not { $stated }
share-wrong-bound = { $count } of { $n } is { $exact }, not { $stated }
share-no-count = no count of { $n } gives { $percent }
share-without-n = { $percent } is a percent without n
    .hint = say of how many: `of:`
share-without-n-smallest = { $percent } is a percent without n
    .hint = say of how many: `of:`; the smallest n that gives it is { $smallest }
share-count-without-n = { $count } of how many is not said
    .hint = say of how many: `of:`
share-no-share = { $percent } is a percent without n, and no share of any n up to { $n }
    .hint = say of how many: `of:`
share-no-share-smallest = { $percent } is a percent without n, and no share of any n up to { $n }
    .hint = the smallest n that gives it is { $smallest }: perhaps answers were counted, not people; say with `of:`
share-which-n = { $count } of how many? { $candidates }: the denominator must be named
    .hint = name it with `of:`
candidate = of { $n } (“{ $of }”) it is { $percent }
candidate-fails = of { $n } (“{ $of }”) it is { $percent }, which is not { $stated }
share-of-nobody = a share of nobody
share-empty = neither a percent nor the counts that would give one
    .hint = write `percent:`, or `count:` and `of:`

side-fits = the percents are { $counts } = { $n }
side-fits-open = the percents can be shares of { $n }
side-without-n = the percents have no n of their own; of the { $n } of the other side they would be { $counts }
    .hint = say of how many: `of:`
side-without-n-open = the percents have no n
    .hint = say of how many: `of:`
side-does-not-fit = together the percents ({ $sum }) are not all of { $n }
side-not-hundred = the percents make { $sum }, not 100 %
    .hint = a row for the rest may be missing
side-differ = { $before } before and { $after } after are not the same people
    .hint = say so in `note:`

statement-holds = { $computed }: “{ $stated }” is right
statement-holds-estimated = { $computed }, by estimate: “{ $stated }” is right
statement-derived = the numbers give { $computed }
statement-does-not-hold = the numbers give { $computed }, not { $stated }
statement-leaves-out = the numbers give { $computed }; “{ $stated }” counts { $counted } and leaves out { $left }
statement-understated = the numbers give { $computed }; “{ $stated }” says too little
statement-within = { $stated } is not more than { $limit }
statement-exceeds = { $stated } is more than { $limit }, which therefore is no limit: people who can take part more than once are not a capacity
statement-by-nothing = something divided by nothing
statement-words-only = words, not figures: nothing to check

goal-followed = goal { $goal } has an indicator with a source
goal-without-indicator = goal { $goal } has no indicator
    .hint = say how one knows: `indicators:`
goal-without-source = an indicator of goal { $goal } has no source
    .hint = say where the value comes from: `source:`
goal-measured-elsewhere = “{ $about }” belongs to goal { $goal } but is measured under goal { $under }
goal-unmeasured = “{ $about }”, which goal { $goal } is about, has no indicator
goal-estimate = “{ $value }” is an estimate, compared with the goal of { $target }
    .hint = say that the goal is reached only when it has been counted
