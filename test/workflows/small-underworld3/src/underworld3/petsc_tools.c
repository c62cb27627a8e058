double DMInterpolationEvaluate_UW(double x) { return 1.0 - x; }
