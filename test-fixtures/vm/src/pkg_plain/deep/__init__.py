# A package in the package.
print('running', __name__)
