-- holdsAt(record, 'first/last', { knownBy }): definite or possible; no row is no.
SELECT certainty
FROM runs
WHERE first_day <= $last AND last_day >= $first AND view_id IN (
  SELECT view_id FROM views
  WHERE record_id = $record AND goods = '' AND stage = '' AND known_from <= $known_by AND known_until >= $known_by
)
ORDER BY certainty
LIMIT 1
