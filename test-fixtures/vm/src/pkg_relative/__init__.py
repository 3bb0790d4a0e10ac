# The top of a package of relative imports.
print('running', __name__)
from . import helper

top = 'top'
