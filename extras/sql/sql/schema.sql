-- Words in double braces stand for the types of a database: see src/databases.ts.

CREATE TABLE records (
  record_id {{text}},
  kind {{text}},
  title {{text}},
  type {{text?}}
) {{by record_id}};

-- Every party, person and place that a record names, claimants apart.
CREATE TABLE names (
  record_id {{text}},
  field {{text}}, -- from, to, between, holder, place, …
  name {{text}}
) {{by name, record_id}};

-- Parties that face each other in a tie: across a directed one, or as members of a mutual one. Both ways round.
CREATE TABLE facing (
  record_id {{text}},
  one {{text}},
  other {{text}}
) {{by one, record_id}};

-- What a name finds. As a party: its bodies, and a body also its state. As an actor: leaders and their states too.
CREATE TABLE reach (
  name {{text}},
  asked_as {{text}}, -- party or actor
  finds {{text}}
) {{by name}};

-- What was known of a record from known_from to known_until, both included; the last state lasts to 9999-12-31. One row for
-- all its claims (goods and stage are ''), and one for each goods and stage that finds some of them: a filter must not borrow
-- certainty from a claim that it leaves out.
CREATE TABLE views (
  view_id {{integer}},
  record_id {{text}},
  goods {{text}}, -- the goods of the claims, or anything that they are under
  stage {{text}},
  known_from {{day}},
  known_until {{day}},
  affirmed {{integer}}, -- 1: a claim in view affirms the record
  firm {{integer}}, -- 1: a firm claim says that it has begun
  listed_earliest {{day?}}, -- by these two, and the id, answers are in order
  listed_latest {{day?}}
) {{by goods, stage, record_id, known_from}};

-- The days of each view, worked out by the package from the claims: on the definite ones it was surely so, on the possible ones
-- some claim leaves it open. A definite run whose first day is after its last is sure of some day from last to first, and of no
-- single one. No bound: 0001-01-01 and 9999-12-31.
CREATE TABLE runs (
  view_id {{integer}},
  record_id {{text}},
  certainty {{text}},
  first_day {{day}},
  last_day {{day}}
) {{by view_id}};
