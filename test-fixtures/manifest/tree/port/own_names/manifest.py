# The json of the board stands beside this manifest; the one that is imported here is Python's.
import json

for name in json.loads('["json.py", "ast.py"]'):
    module(name)
