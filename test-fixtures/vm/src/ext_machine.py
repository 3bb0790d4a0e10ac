# Module machine where there is no board: pins of the program's own, signals, pulses, soft resets.
import machine

print(sorted(n for n in dir(machine) if not n.startswith("__")))


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e.args[0] if e.args and isinstance(e.args[0], int) else e)


# memory by address: only what is refused, as what is there is the computer's
print(machine.mem8, machine.mem16, machine.mem32)
for words, at in (machine.mem16, 0x20000001), (machine.mem32, 0x20000002), (machine.mem32, 3):
    try:
        words[at]
    except ValueError as e:
        print("ValueError", e)
    try:
        words[at] = 0
    except ValueError as e:
        print("ValueError", e)
for index in ("a", None, 1.0, []):
    try:
        print(machine.mem8[index])
    except TypeError as e:
        print("TypeError", e)
try:
    del machine.mem8[0]
except TypeError as e:
    print("TypeError", e)
try:
    len(machine.mem8)
except TypeError as e:
    print("TypeError", e)


# pins
class Pin(machine.PinBase):
    def __init__(self, *levels):
        self.levels = list(levels)
        self.written = []

    def value(self, *to):
        if not to:
            return self.levels.pop(0) if len(self.levels) > 1 else self.levels[0]
        self.written.append(to[0])
        self.levels = [int(to[0])]


pin = Pin(0, 1, 1)
signal = machine.Signal(pin)
print(signal.value(), signal(), signal.value())
signal.on()
signal(0)
signal.value([])
signal.value("x")
print(pin.written, signal())
turned = machine.Signal(pin, invert=True)
print(turned.value())
turned.on()
turned.off()
turned(5)
print(pin.written[4:], turned())
twice = machine.Signal(turned, invert=1)
print(twice())
twice.on()
print(pin.levels, turned(), twice())

attempt(machine.Signal)
attempt(machine.Signal, pin, True)
attempt(machine.Signal, pin, inverted=True)
attempt(machine.Signal, pin, invert=True, value=1)
attempt(signal, 1, 2)
attempt(signal.value, 1, 2)
attempt(signal.on, 1)
attempt(lambda: signal(value=1))
print(type(signal), isinstance(pin, machine.PinBase), type(machine.PinBase()))


class Broken(machine.PinBase):
    pass


class Strange(machine.PinBase):
    def value(self, *to):
        return "high"


attempt(machine.Signal(Broken()))
attempt(machine.Signal(Strange()))
attempt(machine.Signal(Strange()), 1)

# pulses
print(machine.time_pulse_us(Pin(0, 1, 0), 1) < 1000)
print(machine.time_pulse_us(Pin(1, 0, 1), 0, 1000000) < 1000)
print(machine.time_pulse_us(Pin(0), 1, 10))
print(machine.time_pulse_us(Pin(0, 1), 1, 10))
print(machine.time_pulse_us(Pin(0), 0, 0), machine.time_pulse_us(Pin(1), 0, 0))
attempt(machine.time_pulse_us, pin)
attempt(machine.time_pulse_us, Pin(0), 1, "a")
attempt(machine.time_pulse_us, Broken(), 1)

# the rest
print(machine.idle())
attempt(machine.idle, 1)
attempt(machine.soft_reset, 1, 2)
for args in ((), (3,), ("over",)):
    try:
        machine.soft_reset(*args)
    except SystemExit as e:
        print("SystemExit", e.args)
machine.soft_reset(5)
