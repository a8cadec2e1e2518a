-- One row for each record, each party it names, each claim, each state of knowledge.
-- Words in double braces stand for the types of a dialect: see src/dialects.

CREATE TABLE documents (
  document_id {{text}},
  title {{text?}},
  published_earliest {{day}},
  published_latest {{day}} -- from here on its claims count as known
) {{by document_id}};

-- What is true of every claim.
CREATE TABLE records (
  record_id {{text}},
  kind {{text}},
  title {{text}},
  type {{text?}},
  domain {{text?}},
  standing {{text?}},
  goods {{text?}}
) {{by record_id}};

-- Every party and person that a record names, claimants apart.
CREATE TABLE record_actors (
  record_id {{text}},
  position {{integer}},
  side {{text}}, -- from, to, or party
  actor {{text}}
) {{by actor, record_id}};

CREATE TABLE claims (
  record_id {{text}},
  position {{integer}},
  document_id {{text}},
  passages {{text}}, -- joined with "; "
  known_from {{day}},
  modality {{text}},
  claimant {{text?}},
  hedge {{text?}},
  negated {{integer}},
  stage {{text?}},
  goods {{text?}}, -- the claim's own, else those of the record
  told_from {{day?}}, -- the days that its number is told of
  told_to {{day?}},
  low {{number?}},
  high {{number?}},
  unit {{text?}},
  form {{text?}},
  magnitude {{text?}}
) {{by record_id, position}};

-- What all claims of a record told from known_from to known_until, both included. The last state lasts to 9999-12-31.
-- Strength and the four days are worked out by the package when the tables are made: SQL only compares days.
CREATE TABLE record_states (
  record_id {{text}},
  kind {{text}},
  known_from {{day}},
  known_until {{day}},
  affirmed {{integer}}, -- 1: at least one claim in view affirms the record
  strength {{text}}, -- definite, possible or no
  earliest_start {{day?}}, -- no value: no bound
  latest_start {{day?}},
  earliest_end {{day?}},
  latest_end {{day?}}
) {{by kind, record_id, known_from}};

-- The same for the claims of a transfer that tell of these goods, or anything under them, at this stage; '' is any.
-- A filter must not borrow certainty from a claim that it leaves out, so each has days of its own.
CREATE TABLE transfer_states (
  record_id {{text}},
  goods {{text}},
  stage {{text}},
  known_from {{day}},
  known_until {{day}},
  affirmed {{integer}},
  strength {{text}},
  earliest_start {{day?}},
  latest_start {{day?}},
  earliest_end {{day?}},
  latest_end {{day?}},
  listed_earliest {{day?}}, -- the start of the whole record, by which answers are in order
  listed_latest {{day?}}
) {{by goods, stage, record_id, known_from}};

-- A party with itself and the bodies that belong to it.
CREATE TABLE party_bodies (
  party {{text}},
  body {{text}}
) {{by party}};

-- An actor with itself, the bodies that belong to it and the persons who hold its offices.
CREATE TABLE actor_offices (
  actor {{text}},
  holder {{text}}
) {{by actor}};

-- Goods with themselves and everything under them.
CREATE TABLE goods_under (
  goods {{text}},
  narrower {{text}}
) {{by goods}};
