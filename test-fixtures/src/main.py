# What a board runs after boot: a loop with a pause, as small as such programs are.
import time


def blink(times, pause_ms=100):
    state = False
    for _ in range(times):
        state = not state
        print("LED", "on" if state else "off")
        try:
            time.sleep_ms(pause_ms)
        except AttributeError:
            pass


blink(4, 1)
