"""What leaves the program: the selection report as an Excel workbook."""
