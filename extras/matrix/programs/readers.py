# The files as pandas, Polars and pyarrow read them by default: no negation lost, codes and ids stay text, lists stay whole.
import json, sys, pathlib
folder = pathlib.Path('node_modules/russia-ties/dist/data')
wrong = []
def same(what, found, expected):
    if found != expected: wrong.append(f'{what}: found {found!r}, expected {expected!r}')

kinds = 'transfers deployments capabilities figures events statements ties stances assessments'.split()
claims = [claim for kind in kinds for record in json.load(open(folder / f'{kind}.json', encoding='utf8')) for claim in record['claims']]
negated = sum(1 for claim in claims if claim.get('negated'))
same('claims are negated', negated > 5, True)

import pandas as pd
csv = pd.read_csv(folder / 'claims.csv')
same('pandas, claims.csv: rows', len(csv), len(claims))
same('pandas, claims.csv: negations', int(csv['negated'].astype(str).str.lower().eq('true').sum()), negated)
same('pandas, claims.csv: ids', csv['claim'].is_unique, True)
same('pandas, claims.csv: quantities are numbers', str(csv['quantity_min'].dtype), 'float64')
frames = [pd.read_json(folder / f'{kind}.json') for kind in kinds]
same('pandas, JSON: negations', sum(1 for frame in frames for row in frame['claims'] for claim in row if claim.get('negated')), negated)
codes = pd.read_csv(folder / 'actors.csv')
same('pandas, actors.csv: codes are text', [c for c in codes.columns if 'numeric' in c and codes[c].dropna().map(type).ne(str).any()], [])
same('pandas, claims.parquet', int(pd.read_parquet(folder / 'claims.parquet')['negated'].sum()), negated)

import polars as pl
frame = pl.read_csv(folder / 'claims.csv')
same('Polars, claims.csv: rows', frame.height, len(claims))
same('Polars, claims.csv: negations', frame['negated'].sum() if frame['negated'].dtype == pl.Boolean else -1, negated)
told = [pl.from_dicts(json.load(open(folder / f'{kind}.json', encoding='utf8')), infer_schema_length=None, strict=False).select(pl.col('claims').explode()).unnest('claims') for kind in kinds]
same('Polars, JSON: negations', sum(one['negated'].sum() for one in told if 'negated' in one.columns), negated)
same('Polars, claims.parquet', int(pl.read_parquet(folder / 'claims.parquet')['negated'].sum()), negated)

import pyarrow.csv as pc
same('pyarrow, claims.csv', pc.read_csv(folder / 'claims.csv').num_rows, len(claims))
print('\n'.join(wrong) or 'all right')
