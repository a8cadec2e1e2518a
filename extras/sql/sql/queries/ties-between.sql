-- tiesBetween(one, other, { during: 'first/last', type, certainty, knownBy }); dated = 0: without during.
-- The two parties must be two names of the tie, so a body and its state count as two.
SELECT record_id
FROM record_states
WHERE kind = 'tie'
  AND known_from <= $known_by AND known_until >= $known_by
  AND affirmed = 1
  AND (
    ($dated = 0 AND ($certainty <> 'definite' OR strength = 'definite'))
    OR (
      $dated = 1 AND strength = 'definite' AND latest_start <= $last AND earliest_end >= $first
    )
    OR (
      $dated = 1 AND strength <> 'no' AND $certainty = 'possible'
      AND (earliest_start IS NULL OR earliest_start <= $last)
      AND (latest_end IS NULL OR latest_end >= $first)
    )
  )
  AND ($type = '' OR record_id IN (SELECT record_id FROM records WHERE type = $type))
  AND record_id IN (
    SELECT record_id
    FROM record_actors
    WHERE actor IN (SELECT body FROM party_bodies WHERE party = $one)
      OR actor IN (SELECT body FROM party_bodies WHERE party = $other)
    GROUP BY record_id
    HAVING count(*) > 1
      AND max(CASE WHEN actor IN (SELECT body FROM party_bodies WHERE party = $one) THEN 1 ELSE 0 END) = 1
      AND max(CASE WHEN actor IN (SELECT body FROM party_bodies WHERE party = $other) THEN 1 ELSE 0 END) = 1
  )
ORDER BY earliest_start NULLS LAST, latest_start NULLS LAST, record_id
