# Ends in an uncaught KeyboardInterrupt, raised by the program itself.
def loop():
    for i in range(5):
        if i == 3:
            raise KeyboardInterrupt
        print(i)


try:
    loop()
except Exception:
    print('not an Exception')
