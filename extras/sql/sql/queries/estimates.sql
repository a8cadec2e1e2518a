-- estimatesOf(record, { unit, knownBy }) over one record or all, and one branch of the tree of goods or all: '' is any.
-- Running totals, alleged and denied numbers are among the rows: never add them up (totalOf in the package says why).
SELECT record_id, document_id, told_from, told_to, low, high, unit, form
FROM claims
WHERE unit IS NOT NULL
  AND known_from <= $known_by
  AND ($record = '' OR record_id = $record)
  AND ($unit = '' OR unit = $unit)
  AND ($goods = '' OR goods IN (SELECT narrower FROM goods_under WHERE goods = $goods))
ORDER BY told_from NULLS FIRST, told_to NULLS LAST, record_id, position
