# Ends in SystemExit with a text: the exit code is 1.
print('before')
raise SystemExit('leaving with words')
