# Indonesian
