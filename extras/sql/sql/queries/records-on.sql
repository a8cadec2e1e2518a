-- recordsOn(actor, { kind, during: 'first/last', certainty, knownBy }); kind '' is any, dated = 0: without during.
SELECT record_id
FROM record_states
WHERE ($kind = '' OR kind = $kind)
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
  AND record_id IN (
    SELECT record_id FROM record_actors WHERE actor IN (SELECT holder FROM actor_offices WHERE actor = $actor)
  )
ORDER BY earliest_start NULLS LAST, latest_start NULLS LAST, record_id
