"""What calendar, 今日 and card share about appointments: the visit report, how far a change reaches, how it repeats."""
