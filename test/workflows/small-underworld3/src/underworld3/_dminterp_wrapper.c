double DMInterpolationEvaluate_UW(double);
double evaluate(double x) { return DMInterpolationEvaluate_UW(x); }
