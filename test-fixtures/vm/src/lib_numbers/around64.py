print('around64 begins')
X = 18446744073709551616 + 3
