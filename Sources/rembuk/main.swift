print("rembuk")
