# Relative imports of one, two and too many levels, inside packages.
import sys

from pkg_relative.inner import use

print(use.same(), use.up(), use.up_two(), use.star_names())
for f in (use.too_high, use.missing, use.missing_name, use.sibling_as_top):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)
print(sorted(n for n in sys.modules if n.startswith('pkg_relative')))
