-- tiesAt('first/last', { of, type, certainty, knownBy }): '' is any.
SELECT record_id
FROM record_states
WHERE kind = 'tie'
  AND known_from <= $known_by AND known_until >= $known_by
  AND affirmed = 1 AND strength <> 'no'
  AND (
    (strength = 'definite' AND latest_start <= $last AND earliest_end >= $first)
    OR (
      $certainty = 'possible'
      AND (earliest_start IS NULL OR earliest_start <= $last)
      AND (latest_end IS NULL OR latest_end >= $first)
    )
  )
  AND ($type = '' OR record_id IN (SELECT record_id FROM records WHERE type = $type))
  AND (
    $of = ''
    OR record_id IN (
      SELECT record_id FROM record_actors WHERE actor IN (SELECT body FROM party_bodies WHERE party = $of)
    )
  )
ORDER BY earliest_start NULLS LAST, latest_start NULLS LAST, record_id
