# A sibling.
print('running', __name__)
other_value = 'other'
_private = 'hidden'
