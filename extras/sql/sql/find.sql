-- find(list, { on, of, with, from, to, type, goods, stage, during: 'first/last', certainty, knownBy }); '' is any, dated = 0 is
-- without during, known_by = 9999-12-31 is all that is known. A run meets the days if it begins before they end and ends after
-- they begin: nothing else is asked of dates.
SELECT record_id
FROM views
WHERE goods = $goods AND stage = $stage
  AND known_from <= $known_by AND known_until >= $known_by
  AND affirmed = 1
  AND (firm = 1 OR $dated = 1 OR $certainty = 'possible')
  AND ($dated = 0 OR view_id IN (
    SELECT view_id FROM runs
    WHERE first_day <= $last AND last_day >= $first AND (certainty = 'definite' OR $certainty = 'possible')
  ))
  AND ($kind = '' OR record_id IN (SELECT record_id FROM records WHERE kind = $kind))
  AND ($type = '' OR record_id IN (SELECT record_id FROM records WHERE type = $type))
  AND ($on = '' OR record_id IN (
    SELECT record_id FROM names WHERE name IN (SELECT finds FROM reach WHERE name = $on AND asked_as = 'actor')
  ))
  AND ($of = '' OR record_id IN (
    SELECT record_id FROM names WHERE name IN (SELECT finds FROM reach WHERE name = $of AND asked_as = 'party')
  ))
  AND ($with = '' OR record_id IN (
    SELECT record_id FROM facing
    WHERE one IN (SELECT finds FROM reach WHERE name = $of AND asked_as = 'party')
      AND other IN (SELECT finds FROM reach WHERE name = $with AND asked_as = 'party')
  ))
  AND ($from = '' OR record_id IN (
    SELECT record_id FROM names
    WHERE field = 'from' AND name IN (SELECT finds FROM reach WHERE name = $from AND asked_as = 'party')
  ))
  AND ($to = '' OR record_id IN (
    SELECT record_id FROM names
    WHERE field = 'to' AND name IN (SELECT finds FROM reach WHERE name = $to AND asked_as = 'party')
  ))
ORDER BY listed_earliest NULLS LAST, listed_latest NULLS LAST, record_id
