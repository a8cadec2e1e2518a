-- holdsAt(record, 'first/last', { knownBy }): definite, possible or no. No row: nothing was known yet, which is no.
SELECT
  CASE
    WHEN strength = 'no' THEN 'no'
    WHEN latest_start <= $last AND earliest_end >= $first THEN strength
    WHEN earliest_start > $last OR latest_end < $first THEN 'no'
    ELSE 'possible'
  END AS certainty
FROM record_states
WHERE record_id = $record AND known_from <= $known_by AND known_until >= $known_by
