# Says when it runs.
print('counted runs as', __name__)
runs = ['run']
