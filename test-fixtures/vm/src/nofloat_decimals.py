# Decimal fractions in JSON.
import json

for text in ('1.5', '1e3', '[1, 2.5]', '{"a": -1E2}', '1.', '-', '1.2.3', '1e', '[1.5', '"1.5"'):
    try:
        value = json.loads(text)
        print(text, type(value).__name__)
    except Exception as e:
        print(text, type(e).__name__, e.args)
