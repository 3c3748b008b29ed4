# Portuguese of Brazil
