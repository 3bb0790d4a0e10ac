# A module in the package.
print('running', __name__)
name = 'sub of ' + __name__
