modul("boot.py")
