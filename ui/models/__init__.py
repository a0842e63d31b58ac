"""Models over frozen records that know nothing of the business."""
