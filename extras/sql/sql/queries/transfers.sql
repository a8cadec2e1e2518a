-- transfersTo(to, { from, goods, stage, during: 'first/last', certainty, knownBy }), and transfersFrom: '' is any.
-- Bodies are found with their state, narrower goods with the wider ones; the order is that of the whole record.
SELECT record_id
FROM transfer_states
WHERE goods = $goods AND stage = $stage
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
  AND (
    $to = ''
    OR record_id IN (
      SELECT record_id FROM record_actors
      WHERE side = 'to' AND actor IN (SELECT body FROM party_bodies WHERE party = $to)
    )
  )
  AND (
    $from = ''
    OR record_id IN (
      SELECT record_id FROM record_actors
      WHERE side = 'from' AND actor IN (SELECT body FROM party_bodies WHERE party = $from)
    )
  )
ORDER BY listed_earliest NULLS LAST, listed_latest NULLS LAST, record_id
