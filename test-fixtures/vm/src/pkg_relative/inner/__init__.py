# The package below.
print('running', __name__)
from ..helper import helped
from . import other as o

inner_value = o.other_value
